// Writing: text, answers, commands, files.
import * as api from './api.js';
import { element } from './text.js';

export class Composer {
  constructor(phone) {
    this.phone = phone;
    this.box = phone.find('textarea');
    this.menu = phone.find('.menu');
    this.list = phone.find('.commands');
    phone.find('.composer').onsubmit = event => { event.preventDefault(); this.send(); };
    phone.find('.reply-cancel').onclick = () => this.replyTo(null);
    phone.find('input[type=file]').onchange = event => this.attach(event.target);
    this.menu.onclick = () => this.list.hidden ? this.openMenu('') : this.closeMenu();
    this.box.oninput = () => this.typed();
    this.box.onkeydown = event => this.key(event);
    this.list.onkeydown = event => this.menuKey(event);
  }

  reset() { this.box.value = ''; this.replyTo(null); this.closeMenu(); this.answered = undefined; }

  key(event) {
    if (event.key === 'Enter' && !event.shiftKey) { event.preventDefault(); this.send(); }
    if (event.key === 'Escape') { this.closeMenu(); this.replyTo(null); }
    if (event.key === 'ArrowUp' && !this.list.hidden) { event.preventDefault(); this.list.lastElementChild?.focus(); }
  }

  menuKey(event) {
    const to = { ArrowDown: document.activeElement.nextElementSibling, ArrowUp: document.activeElement.previousElementSibling }[event.key];
    if (to) { event.preventDefault(); to.focus(); }
    if (event.key === 'Escape') { this.closeMenu(); this.menu.focus(); }
  }

  typed() {
    this.box.style.height = 'auto';
    this.box.style.height = `${Math.min(this.box.scrollHeight, 120)}px`;
    if (/^\/\w*$/.test(this.box.value)) this.openMenu(this.box.value.slice(1));
    else this.closeMenu();
  }

  async openMenu(prefix) {
    const mine = this.opening = (this.opening ?? 0) + 1;
    const commands = (await api.commands(this.phone.who, this.phone.chatId)).filter(one => one.command.startsWith(prefix));
    // What was typed may have been sent meanwhile.
    if (mine !== this.opening) return;
    this.list.replaceChildren(...commands.map(one => element('button', { type: 'button', onclick: () => this.choose(one.command) },
      element('b', {}, `/${one.command}`), element('span', {}, one.description))));
    if (commands.length === 0 && prefix === '') this.list.append(element('p', {}, 'Bot belum menawarkan perintah di sini.'));
    this.list.hidden = this.list.childElementCount === 0;
    this.menu.setAttribute('aria-expanded', !this.list.hidden);
  }

  closeMenu() { this.opening = (this.opening ?? 0) + 1; this.list.hidden = true; this.menu.setAttribute('aria-expanded', 'false'); }

  choose(command) {
    this.closeMenu();
    this.box.value = '';
    this.phone.act({ text: `/${command}` });
    this.box.focus();
  }

  async send() {
    const text = this.box.value.trim();
    if (!text) return;
    const reply = this.reply?.id;
    this.box.value = '';
    this.typed();
    this.replyTo(null);
    if (!await this.phone.act({ text, replyTo: reply })) this.box.value = text;
  }

  replyTo(message) {
    this.reply = message;
    this.phone.find('.reply-bar').hidden = !message;
    if (!message) return;
    this.phone.find('.reply-name').textContent = message.from;
    this.phone.find('.reply-text').textContent = message.text.split('\n')[0];
    this.box.focus();
  }

  // A message with ForceReply opens the answer by itself, once.
  follow(last, me) {
    const wish = last?.markup?.force_reply ? last : null;
    if (!wish || wish.fromId === me || this.answered === wish.id) return;
    this.answered = wish.id;
    const typing = document.activeElement;
    this.replyTo(wish);
    this.box.placeholder = wish.markup.input_field_placeholder ?? 'Pesan';
    if (!this.phone.root.contains(typing)) typing?.focus?.();
  }

  // Several files chosen together are an album: a message for each.
  async attach(input) {
    const files = [...input.files].slice(0, 10);
    const album = files.length > 1 ? String(Date.now()) : undefined;
    const text = this.box.value.trim() || undefined;
    const replyTo = this.reply?.id;
    for (const [at, file] of files.entries()) await this.post(file, { text: at === 0 ? text : undefined, album, replyTo });
    if (files.length > 0) { this.box.value = ''; this.replyTo(null); }
    input.value = '';
  }

  async post(file, rest) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    let binary = '';
    for (let i = 0; i < bytes.length; i += 32768) binary += String.fromCharCode(...bytes.subarray(i, i + 32768));
    await this.phone.act({ file: file.name, base64: btoa(binary), ...rest, photo: /^image\/(png|jpeg)$/.test(file.type) });
  }
}
