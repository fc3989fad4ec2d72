// One handphone: a person, their two chats, and what they can do there.
import * as api from './api.js';
import { draw } from './message.js';
import { element } from './text.js';
import { dayName, dayOf } from './time.js';
import { Composer } from './composer.js';

export const roles = { kabid: 'Kabid', tim: 'Tim', admin: 'Admin', pengamat: 'Pengamat', lain: 'Orang lain' };
const initials = name => name.split(' ').slice(0, 2).map(word => word[0]).join('');

export class Phone {
  constructor(index, start, hooks) {
    this.hooks = hooks;
    this.root = document.getElementById('phone-template').content.cloneNode(true).firstElementChild;
    this.root.id = `phone-${index}`;
    this.log = this.find('.log');
    [this.who, this.room] = start;
    this.find('select').onchange = event => this.become(Number(event.target.value), this.room);
    for (const button of this.root.querySelectorAll('[data-room]')) button.onclick = () => this.become(this.who, button.dataset.room);
    this.find('.to-end').onclick = () => this.toEnd();
    this.find('.pinned').onclick = () => this.jump(this.pinned);
    this.log.onscroll = () => this.scrolled();
    // Pictures that arrive later, a keyboard on the screen, a turned device: who was at the end stays there.
    new ResizeObserver(() => { if (this.stuck) this.toEnd(); }).observe(this.log);
    this.log.addEventListener('load', () => { if (this.stuck) this.toEnd(); }, true);
    this.composer = new Composer(this);
    this.forget();
  }

  find(selector) { return this.root.querySelector(selector); }
  get person() { return this.state.people.find(person => person.id === this.who); }
  get chatId() { return this.room === 'group' ? this.state.group.id : this.who; }
  get label() { return this.room === 'group' ? 'Grup' : roles[this.person?.role] ?? '…'; }

  scrolled() {
    this.stuck = this.atEnd();
    if (this.stuck) this.find('.to-end').hidden = true;
  }

  forget() {
    this.stuck = true;
    this.drawn = new Map();
    this.messages = [];
    this.seen = { bot: 0, group: 0 };
    this.lastToast = null;
    this.log.replaceChildren();
  }

  async become(who, room) {
    const other = who !== this.who;
    [this.who, this.room] = [who, room];
    this.drawn.clear();
    this.messages = [];
    this.log.replaceChildren();
    if (other) { this.seen = { bot: 0, group: 0 }; this.lastToast = null; }
    this.composer.reset();
    await this.refresh(this.state);
    this.toEnd();
    this.hooks.onLabel();
  }

  async refresh(state) {
    this.state = state;
    this.dress();
    const [who, room] = [this.who, this.room];
    try {
      const messages = await api.chat(who, this.chatId);
      if (who !== this.who || room !== this.room) return;
      this.show(messages);
    } catch (error) {
      this.messages = [];
      this.log.replaceChildren(element('li', { className: 'service' }, element('p', {}, error.message)));
    }
    await Promise.all([this.countOther(), this.showToasts()]);
  }

  dress() {
    const select = this.find('select');
    if (select.options.length !== this.state.people.length)
      select.replaceChildren(...this.state.people.map(person => element('option', { value: person.id }, `${roles[person.role] ?? person.role}: ${person.name}`)));
    select.value = this.who;
    this.root.setAttribute('aria-label', `Handphone ${this.person?.name ?? ''}`);
    for (const button of this.root.querySelectorAll('[data-room]')) button.setAttribute('aria-pressed', button.dataset.room === this.room);
    const group = this.room === 'group';
    this.find('.chat-title').textContent = group ? this.state.group.title : this.state.bot.name;
    this.find('.chat-sub').textContent = group ? `${this.state.group.members} anggota` : 'bot';
    this.find('.avatar').textContent = initials(group ? this.state.group.title : this.state.bot.name);
    this.find('.avatar').classList.toggle('of-group', group);
  }

  show(messages) {
    const stay = this.stuck || this.messages.length === 0;
    const known = this.messages.at(-1)?.id ?? 0;
    const focused = this.focusedKey();
    this.messages = messages;
    const view = { me: this.who, group: this.room === 'group', find: id => this.messages.find(one => one.id === id), actions: this.actions() };
    this.find('.empty').hidden = messages.length > 0;
    this.find('.empty').textContent = this.state.ready ? `Belum ada pesan. ${this.room === 'group' ? 'Di sini bot mengabarkan tim.' : 'Ketuk / untuk melihat perintah bot.'}` : 'Bot sedang menyiapkan riwayat pekan-pekan lalu…';
    this.place(messages, view);
    this.refocus(focused);
    this.showPinned();
    this.composer.follow(messages.at(-1), this.who);
    const fresh = messages.filter(message => message.id > known && message.fromId !== this.who).length;
    if (stay) this.toEnd();
    else if (fresh > 0) this.find('.to-end').hidden = false;
    if (this.visible()) this.seen[this.room] = messages.at(-1)?.id ?? 0;
    this.unread = this.visible() ? 0 : messages.filter(message => message.id > this.seen[this.room] && message.fromId !== this.who).length;
    this.hooks.onLabel();
  }

  // Only what changed is drawn anew, so that focus, scroll and screen readers stay where they are.
  place(messages, view) {
    const keep = new Map();
    let day = '', last = null;
    for (const message of messages) {
      if (dayOf(message.date) !== day) {
        day = dayOf(message.date);
        last = this.put(keep, `day ${day}`, day, last, () => element('li', { className: 'day' }, element('p', {}, dayName(message.date))));
      }
      last = this.put(keep, message.id, JSON.stringify(message), last, () => draw(message, view));
    }
    for (const [key, { node }] of this.drawn) if (!keep.has(key)) node.remove();
    this.drawn = keep;
  }

  put(keep, key, content, last, make) {
    const old = this.drawn.get(key);
    const node = old?.content === content ? old.node : make();
    if (old && old.node !== node) old.node.replaceWith(node);
    const wanted = last ? last.nextSibling : this.log.firstChild;
    if (node !== wanted) this.log.insertBefore(node, wanted);
    keep.set(key, { node, content });
    return node;
  }

  focusedKey() {
    const active = document.activeElement;
    const item = this.log.contains(active) ? active.closest('li') : null;
    return item ? { id: Number(item.dataset.id), label: active.textContent } : null;
  }

  refocus(focused) {
    if (!focused || this.log.contains(document.activeElement)) return;
    const item = this.drawn.get(focused.id)?.node;
    const same = [...item?.querySelectorAll('.key') ?? []].find(key => key.textContent === focused.label);
    (same ?? item?.querySelector('.key') ?? item ?? this.log).focus({ preventScroll: true });
  }

  showPinned() {
    const pinned = this.messages.filter(message => message.pinned).at(-1);
    this.pinned = pinned?.id;
    this.find('.pinned').hidden = !pinned;
    if (pinned) this.find('.pinned-text').textContent = pinned.text.split('\n')[0] || pinned.document?.name || 'Foto';
  }

  async countOther() {
    const other = this.room === 'group' ? 'bot' : 'group';
    const after = this.seen[other];
    const news = await api.chat(this.who, other === 'group' ? this.state.group.id : this.who, after).catch(() => []);
    const count = news.filter(message => message.id > after && message.fromId !== this.who).length;
    for (const badge of this.root.querySelectorAll('.badge')) {
      const mine = badge.parentElement.dataset.room === other;
      badge.hidden = !mine || count === 0;
      badge.textContent = mine && count > 0 ? (count > 99 ? '99+' : count) : '';
    }
  }

  async showToasts() {
    const toasts = await api.toasts(this.who);
    const last = toasts.at(-1)?.id ?? 0;
    const first = this.lastToast ?? last;
    this.lastToast = last;
    for (const toast of toasts.filter(one => one.id > first)) toast.alert ? this.alert(toast.text) : this.toast(toast.text);
  }

  toast(text) {
    const box = this.find('.toast');
    box.textContent = text;
    box.classList.add('shown');
    clearTimeout(this.toastTimer);
    this.toastTimer = setTimeout(() => box.classList.remove('shown'), 4000);
  }

  alert(text) {
    const dialog = this.find('dialog');
    dialog.querySelector('p').textContent = text;
    if (!dialog.open) dialog.show();
    dialog.querySelector('button').focus();
  }

  actions() {
    return {
      tap: (message, key, button) => this.tap(message, key, button),
      reply: message => this.composer.replyTo(message),
      command: text => this.act({ text }),
      jump: id => this.jump(id),
      resolve: url => this.hooks.resolve(url),
    };
  }

  async tap(message, key, button) {
    if (key.url) { window.open(this.hooks.resolve(new URL(key.url)), '_blank', 'noopener'); return; }
    button.setAttribute('aria-busy', 'true');
    setTimeout(() => button.removeAttribute('aria-busy'), 4000);
    await this.act({ tap: key.text, message: message.id });
  }

  /** Does what the person does here; a refusal is shown on their screen. */
  async act(deed) {
    try {
      const done = await api.act({ as: this.who, chat: this.chatId, ...deed });
      this.hooks.onAct(this.person, this.room, deed);
      this.toEnd();
      return done;
    } catch (error) {
      this.toast(error.message);
      return null;
    }
  }

  jump(id) {
    const node = this.drawn.get(id)?.node;
    if (!node) return;
    node.scrollIntoView({ block: 'center', behavior: 'smooth' });
    node.classList.add('flash');
    setTimeout(() => node.classList.remove('flash'), 1600);
  }

  visible() { return this.root.offsetParent !== null; }
  atEnd() { return this.log.scrollHeight - this.log.scrollTop - this.log.clientHeight < 60; }
  toEnd() { this.stuck = true; this.log.scrollTop = this.log.scrollHeight; this.find('.to-end').hidden = true; }
}
