// Puts the handphones and the panel on the stage and keeps them fresh.
import * as api from './api.js';
import { Panel } from './panel.js';
import { Phone } from './phone.js';
import { moment } from './time.js';

const stage = document.getElementById('stage');
const tabs = document.getElementById('tabs');
let offset = 0;
let session = 0;
let state = await api.state();

const now = () => new Date(Date.now() + offset);
const panel = new Panel(now);
const byRole = role => state.people.filter(person => person.role === role);
const kabid = byRole('kabid')[0].id;
const [tim, tim2] = byRole('tim').map(person => person.id);
const hooks = {
  onLabel: () => label(),
  onAct: (person, room, deed) => panel.guide.note({ role: person.role, ...deed }),
  resolve: url => panel.resolve(url),
};
const phones = [[kabid, 'bot'], [tim, 'bot'], [tim2, 'group']].map((start, i) => new Phone(i, start, hooks));
const screens = [...phones, panel];

for (const [i, screen] of screens.entries()) {
  const tab = document.createElement('button');
  tab.type = 'button';
  tab.setAttribute('role', 'tab');
  tab.setAttribute('aria-controls', screen.root.id);
  tab.onclick = () => choose(i);
  tab.onkeydown = event => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    if (!step) return;
    choose((i + step + screens.length) % screens.length);
    tabs.children[(i + step + screens.length) % screens.length].focus();
  };
  tabs.append(tab);
  stage.append(screen.root);
}

function choose(index) {
  for (const [i, screen] of screens.entries()) {
    screen.root.classList.toggle('chosen', i === index);
    tabs.children[i].setAttribute('aria-selected', i === index);
    tabs.children[i].tabIndex = i === index ? 0 : -1;
  }
  phones[index]?.refresh(state).then(() => phones[index].toEnd());
}

function label() {
  for (const [i, screen] of screens.entries()) {
    const unread = screen.unread ? ` (${screen.unread})` : '';
    if (tabs.children[i].textContent !== screen.label + unread) tabs.children[i].textContent = screen.label + unread;
  }
}

function tick() {
  document.getElementById('clock').textContent = moment(now());
}

let busy = false;
let again = false;
async function refresh(event) {
  offset = Date.parse(event.now) - Date.now();
  tick();
  if (busy) { again = true; return; }
  busy = true;
  try {
    do {
      again = false;
      state = await api.state();
      if (session !== state.session) { session = state.session; for (const phone of phones) phone.forget(); }
      await Promise.all([...phones.map(phone => phone.refresh(state)), panel.refresh()]);
      label();
    } while (again);
  } finally {
    busy = false;
  }
}

for (const phone of phones) phone.state = state;
choose(0);
label();
setInterval(tick, 1000);
api.watch(event => refresh(event).catch(console.error), connected => { document.getElementById('connection').hidden = connected; });
