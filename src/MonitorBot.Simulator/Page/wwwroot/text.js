// Text with entities becomes DOM nodes; nothing from outside is ever read as HTML.
const elements = {
  bold: 'b', italic: 'i', underline: 'u', strikethrough: 's', code: 'code', pre: 'pre',
  blockquote: 'blockquote', expandable_blockquote: 'blockquote',
};

export function element(name, properties = {}, ...children) {
  const node = Object.assign(document.createElement(name), properties);
  node.append(...children);
  return node;
}

/** @param actions {command(text), resolve(url)} what a tapped command does, where a link leads in the simulator */
export function render(text, entities, actions) {
  const fragment = document.createDocumentFragment();
  fragment.append(...span(text, entities ?? [], 0, text.length, actions));
  return fragment;
}

// Entities are sorted, the outer before the inner: the first one takes those that it covers along.
function span(text, entities, from, to, actions) {
  const nodes = [];
  let at = from;
  for (let i = 0; i < entities.length; i++) {
    const entity = entities[i];
    if (entity.offset < at) continue;
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    const end = Math.min(entity.offset + entity.length, to);
    const inner = entities.slice(i + 1).filter(other => other.offset + other.length <= end);
    nodes.push(wrap(entity, text.slice(entity.offset, end), span(text, inner, entity.offset, end, actions), actions));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}

function wrap(entity, plain, children, actions) {
  switch (entity.type) {
    case 'text_link': return link(entity.url, children, actions);
    case 'url': return link(plain.includes('://') ? plain : `http://${plain}`, children, actions);
    case 'bot_command': return element('button', { type: 'button', className: 'command', onclick: () => actions.command(plain) }, ...children);
    case 'spoiler': return spoiler(children);
    case 'mention': case 'text_mention': case 'hashtag': return element('span', { className: 'mention' }, ...children);
    default: return elements[entity.type] ? element(elements[entity.type], {}, ...children) : element('span', {}, ...children);
  }
}

function link(url, children, actions) {
  const address = URL.canParse(url) ? new URL(url) : null;
  if (!address || !['http:', 'https:'].includes(address.protocol)) return element('span', {}, ...children);
  return element('a', { href: actions.resolve(address), target: '_blank', rel: 'noopener noreferrer', title: url }, ...children);
}

function spoiler(children) {
  const node = element('button', { type: 'button', className: 'spoiler', ariaLabel: 'Tampilkan teks tersembunyi' }, ...children);
  node.onclick = () => { node.classList.add('shown'); node.removeAttribute('aria-label'); };
  return node;
}
