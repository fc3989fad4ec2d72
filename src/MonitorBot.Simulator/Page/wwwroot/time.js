// Times come as ISO with WITA's offset: what stands there is what the wall clock shows.
const days = ['Minggu', 'Senin', 'Selasa', 'Rabu', 'Kamis', 'Jumat', 'Sabtu'];
const months = ['Januari', 'Februari', 'Maret', 'April', 'Mei', 'Juni', 'Juli', 'Agustus', 'September', 'Oktober', 'November', 'Desember'];
const witaOffset = 8 * 3600 * 1000;

/** The instant as a Date whose UTC fields show WITA. */
export const wita = instant => new Date(instant.getTime() + witaOffset);
const two = number => String(number).padStart(2, '0');

export const clockOf = iso => iso.slice(11, 16).replace(':', '.');
export const dayOf = iso => iso.slice(0, 10);

export function dayName(iso) {
  const date = wita(new Date(iso));
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()}`;
}

export function moment(instant) {
  const date = wita(instant);
  return `${days[date.getUTCDay()]}, ${date.getUTCDate()} ${months[date.getUTCMonth()]} ${date.getUTCFullYear()} · ${two(date.getUTCHours())}.${two(date.getUTCMinutes())} WITA`;
}

export function shortDay(day) {
  return day ? `${Number(day.slice(8, 10))} ${months[Number(day.slice(5, 7)) - 1].slice(0, 3)}` : '–';
}

/** ISO time of the next Monday 08:00 WITA after the instant. */
export function nextMonday(instant) {
  const date = wita(instant);
  const start = Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 8) + ((8 - date.getUTCDay()) % 7) * 86400000;
  const due = start > date.getTime() ? start : start + 7 * 86400000;
  return new Date(due - witaOffset).toISOString();
}
