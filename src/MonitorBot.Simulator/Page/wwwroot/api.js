// Everything the page asks of the simulator.
async function answer(response) {
  const body = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(body.error ?? `Gagal (${response.status})`);
  return body;
}

const get = async path => answer(await fetch(path, { cache: 'no-store' }));
const post = async (path, body = {}) => answer(await fetch(path, {
  method: 'POST',
  headers: { 'Content-Type': 'application/json' },
  body: JSON.stringify(body),
}));

export const state = () => get('/sim/state');
export const chat = (who, room, after) => get(`/sim/chat?as=${who}&chat=${room}${after ? `&after=${after}` : ''}`);
export const toasts = who => get(`/sim/toasts?as=${who}`);
export const commands = (who, room) => get(`/sim/commands?as=${who}&chat=${room}`);
export const act = deed => post('/sim/act', deed);
export const clock = wish => post('/sim/clock', wish);
export const sites = () => get('/sim/sites');
export const changeSite = (id, change) => post(`/sim/sites/${id}`, change);
export const restart = () => post('/sim/restart');

/** Calls back with {session, change, now} at every change; the browser reconnects by itself. */
export function watch(onChange, onConnection) {
  const source = new EventSource('/sim/events');
  source.onmessage = event => { onConnection(true); onChange(JSON.parse(event.data)); };
  source.onerror = () => onConnection(false);
}
