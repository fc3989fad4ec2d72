// The first run, step by step; a step is done when the person has done it.
import { element } from './text.js';

const steps = [
  { where: 'Panel', text: 'Ketuk “Maju ke Senin 08.00”. Bot memulai monitoring dan menulis kepada Kabid.', done: act => act.clock === 'monday' },
  { where: 'Kabid', text: 'Sebagai Kabid, ketuk “Tugaskan tim”.', done: act => act.role === 'kabid' && /tugas/i.test(act.tap ?? act.text ?? '') },
  { where: 'Tim', text: 'Sebagai Tim, ketuk “Periksa website” dan buka satu yang perlu dicek.', done: act => act.role === 'tim' && /periksa/i.test(act.tap ?? act.text ?? '') },
  { where: 'Tim', text: 'Sebagai Tim, kirim /lapor, lalu ketuk “Tetap laporkan” bila ditanya.', done: act => act.role === 'tim' && /lapor/i.test(act.tap ?? act.text ?? '') },
  { where: 'Kabid', text: 'Sebagai Kabid, ketuk “Setujui”, lalu pilih disposisinya.', done: act => act.role === 'kabid' && /arsipkan|tindak|catatan/i.test(act.tap ?? '') },
  { where: 'Grup', text: 'Lihat laporan akhir di Grup, lalu kirim /arsip untuk semua pekan.', done: act => /^\/arsip/i.test(act.text ?? '') },
];

export class Guide {
  /** @param list the steps @param end a line for the end @param bar the present step on a narrow screen */
  constructor(list, end, bar) {
    [this.list, this.end, this.bar] = [list, end, bar];
    this.at = 0;
    this.draw();
  }

  /** @param act {role, tap, text, clock} */
  note(act) {
    const step = steps.findIndex((one, i) => i >= this.at && one.done(act));
    if (step < 0) return;
    this.at = step + 1;
    this.draw();
  }

  restart() { this.at = 0; this.draw(); }

  draw() {
    this.list.replaceChildren(...steps.map((step, i) => {
      const item = element('li', { className: i < this.at ? 'done' : i === this.at ? 'now' : '' }, step.text);
      if (i === this.at) item.setAttribute('aria-current', 'step');
      if (i < this.at) item.append(element('span', { className: 'sr' }, ' (selesai)'));
      return item;
    }));
    const now = steps[this.at];
    this.end.textContent = now ? '' : 'Selesai: satu pekan penuh sudah dijalankan. “Mulai ulang” untuk mengulang dari awal.';
    this.bar.hidden = !now;
    if (!now) return;
    this.bar.querySelector('b').textContent = `Langkah ${this.at + 1}/${steps.length} · ${now.where}`;
    this.bar.querySelector('span').textContent = now.text;
  }
}
