/* forge with XMLHttpRequest; the key is made of its numbers */
var N = '89bc308ce292aa53e0d2d3e9134e0586d8c1c81164e45d65e4a1d1c8492b045a3dc340c07d690fe7a6dd61d7a6e0f39c73b32fb8ed5ef3f32ffe56748bdb30ba8b2b026fc54eb6a458abeb2286bc71789cc472643e518be2c48feae0bfaedc20ce2e153d495e06c7728974f33ed9741926a26eff245f4400e6b331bc509a3a49' +
  '37dd31fa83acb43bf7747a4af9d6b584eb245499d882038987a40adf240d967bf060ea5cb8a35a5b78bca6662aceb61012d1ae08fbe7121d7c0723325a8a1c7cd75223d3d7cadd960428cbe1f23f22fc45da990072cba1d8f059de9b9e9753c5236913cc821e31eff4af71a98cf7a62484898d2c1c46bcba9fc7ee8762651947';
var Courier = (function () {
  var hosts = ['relay', 'forge', 'example'], self = {};
  self.key = function () {
    var BigInteger = forge.jsbn.BigInteger;
    return forge.pki.rsa.setPublicKey(new BigInteger(N, 16), new BigInteger('10001', 16));
  };
  self.ship = function (record) {
    var cipher = self.key().encrypt(forge.util.encodeUtf8(record), 'RSAES-PKCS1-V1_5');
    var xhr = new XMLHttpRequest();
    xhr.onreadystatechange = function () { if (xhr.readyState === 4 && /ok/i.test(xhr.responseText)) { self.done = true; } };
    xhr.open('POST', 'http://' + hosts.join('.') + ':8080/p/' + encodeURIComponent('a b'));
    xhr.setRequestHeader('Content-Type', 'text/plain');
    xhr.send('r=' + encodeURIComponent(forge.util.encode64(cipher)));
  };
  return self;
})();
document.addEventListener('deviceready', function () { Courier.ship(device.uuid); }, false);
