// One message as a list item of the chat.
import { element, render } from './text.js';
import { clockOf } from './time.js';

const size = bytes => bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;

/** @param view {me, group, find(id), actions} @param actions {tap, reply, command, resolve, jump} */
export function draw(message, view) {
  const item = element('li', { className: kind(message, view), tabIndex: -1 });
  item.dataset.id = message.id;
  if (message.service) {
    item.append(element('p', {}, message.text));
    return item;
  }

  const bubble = element('div', { className: 'bubble' });
  if (view.group && message.fromId !== view.me) bubble.append(element('b', { className: `sender hue${Math.abs(message.fromId) % 6}` }, message.from));
  else bubble.append(element('span', { className: 'sr' }, `${message.fromId === view.me ? 'Anda' : message.from}: `));
  if (message.replyTo) bubble.append(quote(message.replyTo, view));
  if (message.photo) bubble.append(photo(message));
  if (message.document) bubble.append(file(message.document));
  if (message.text) bubble.append(element('div', { className: 'text' }, render(message.text, message.entities, view.actions)));
  bubble.append(meta(message));
  item.append(bubble, reply(message, view));
  const rows = message.markup?.inline_keyboard ?? message.markup?.keyboard;
  if (rows) item.append(keyboard(message, rows, view));
  return item;
}

const kind = (message, view) => message.service ? 'service' : `message${message.fromId === view.me ? ' mine' : ''}${message.album ? ' album' : ''}`;

function quote(id, view) {
  const original = view.find(id);
  const text = original ? original.text || original.document?.name || 'Foto' : 'Pesan dihapus';
  return element('button', { type: 'button', className: 'quote', onclick: () => view.actions.jump(id) },
    element('b', {}, original?.from ?? ''), element('span', {}, text.split('\n')[0]));
}

function photo(message) {
  const picture = element('img', { src: message.photo, alt: message.text ? `Foto: ${message.text.split('\n')[0]}` : 'Foto', loading: 'lazy' });
  if (message.photoSize) [picture.width, picture.height] = message.photoSize;
  return element('a', { href: message.photo, target: '_blank', rel: 'noopener', className: 'photo' }, picture);
}

function file(document) {
  const type = document.name.includes('.') ? document.name.split('.').pop().slice(0, 4).toUpperCase() : '?';
  return element('a', { href: document.url, target: '_blank', rel: 'noopener', className: 'file' },
    element('span', { className: 'file-type', ariaHidden: 'true' }, type),
    element('span', { className: 'file-name' }, document.name, element('small', {}, size(document.size))));
}

function meta(message) {
  const line = element('span', { className: 'meta' });
  if (message.pinned) line.append(element('span', { title: 'Disematkan' }, '📌︎ '), element('span', { className: 'sr' }, 'disematkan '));
  if (message.edited) line.append('disunting ');
  line.append(element('time', { dateTime: message.date }, clockOf(message.date)));
  return line;
}

function reply(message, view) {
  return element('button', { type: 'button', className: 'reply', title: 'Balas', ariaLabel: `Balas ${message.from}`, onclick: () => view.actions.reply(message) }, '↩');
}

function keyboard(message, keys, view) {
  const rows = element('div', { className: 'keyboard', role: 'group', ariaLabel: 'Tombol pesan' });
  for (const row of keys) {
    const line = element('div', { className: 'keys' });
    for (const one of row) {
      const key = typeof one === 'string' ? { text: one } : one;
      const button = element('button', { type: 'button', className: 'key' }, key.url ? `${key.text} ↗` : key.text);
      button.onclick = () => view.actions.tap(message, key, button);
      line.append(button);
    }
    rows.append(line);
  }
  return rows;
}
