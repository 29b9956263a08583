// WebCrypto with async/await and fetch.
const spki = 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAibwwjOKSqlPg0tPpE04FhtjByBFk5F1l5KHRyEkrBFo9w0DAfWkP56bdYdem4POcc7MvuO1e8/Mv/lZ0i9swuosrAm/FTrakWKvrIoa8cXicxHJkPlGL4sSP6uC/rtwgzi4VPUleBsdyiXTzPtl0GSaibv8kX0QA5rMxvFCaOkk33TH6g6y0O/d0ekr51rWE6yRUmdiCA4mHpArfJA2We/Bg6ly4o1pbeLymZirOthAS0a4I++cSHXwHIzJaihx811Ij09fK3ZYEKMvh8j8i/EXamQByy6HY8Fnem56XU8UjaRPMgh4x7/SvcamM96YkhImNLBxGvLqfx+6HYmUZRwIDAQAB';
const config = { intake: { host: 'drop.webcrypto.example', port: 8443 }, news: 'https://news.webcrypto.example/feed' };
function bytesOf(text) {
  const raw = atob(text);
  const out = new Uint8Array(raw.length);
  for (let i = 0; i < raw.length; i++) { out[i] = raw.charCodeAt(i); }
  return out;
}
async function sealed(text) {
  const key = await crypto.subtle.importKey('spki', bytesOf(spki), { name: 'RSA-OAEP', hash: 'SHA-256' }, false, ['encrypt']);
  const box = await crypto.subtle.encrypt({ name: 'RSA-OAEP' }, key, new TextEncoder().encode(text));
  return btoa(String.fromCharCode(...new Uint8Array(box)));
}
const deliver = async ({ host, port }, body) => {
  const answer = await fetch(`https://${host}:${port}/in`, { method: 'POST', body: JSON.stringify({ v: 1, body }) });
  return answer?.ok ?? false;
};
export async function report(text) {
  try { return await deliver(config.intake, await sealed(text)); } catch { return false; }
}
fetch(config.news).then(r => r.json()).then(items => console.log(items.length));
