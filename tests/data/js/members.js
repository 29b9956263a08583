import JSEncrypt from 'jsencrypt';
import axios from 'axios';

class Channel {
  #base = 'https://members.example';
  static paths = { up: '/up', ping: '/ping' };
  constructor(key) { this.key = key; this.tool = null; this.queue = []; }
  get url() { return this.#base + Channel.paths.up; }
  open() { this.tool = new JSEncrypt({ default_key_size: 2048 }); this.tool.setPublicKey(this.key); return this; }
  seal(text) { return this.tool.encrypt(text); }
  push(text) { this.queue.push({ at: Date.now(), text: this.seal(text) }); }
  async flush() {
    for (const { at, text } of this.queue) { await axios.post(this.url, { at, text }); }
    this.queue.length = 0;
  }
  ping() { return axios.get(`${this.#base}:444${Channel.paths.ping}`); }
}

const channel = new Channel(`-----BEGIN PUBLIC KEY-----
MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEAibwwjOKSqlPg0tPpE04F
htjByBFk5F1l5KHRyEkrBFo9w0DAfWkP56bdYdem4POcc7MvuO1e8/Mv/lZ0i9sw
uosrAm/FTrakWKvrIoa8cXicxHJkPlGL4sSP6uC/rtwgzi4VPUleBsdyiXTzPtl0
GSaibv8kX0QA5rMxvFCaOkk33TH6g6y0O/d0ekr51rWE6yRUmdiCA4mHpArfJA2W
e/Bg6ly4o1pbeLymZirOthAS0a4I++cSHXwHIzJaihx811Ij09fK3ZYEKMvh8j8i
/EXamQByy6HY8Fnem56XU8UjaRPMgh4x7/SvcamM96YkhImNLBxGvLqfx+6HYmUZ
RwIDAQAB
-----END PUBLIC KEY-----`).open();
window.onpause = async () => { channel.push(document.title); await channel.flush(); };
channel.ping();
