// The first run, step by step; a step is done when the person has done it.
import { element } from './text.js';

const steps = [
  { text: 'Tunggu pesan bot kepada Kabid; bila belum ada, ketuk “Maju ke Senin 08.00”.', done: act => act.clock === 'monday' },
  { text: 'Sebagai Kabid, ketuk “Tugaskan tim” lalu konfirmasi.', done: act => act.role === 'kabid' && /tugas/i.test(act.tap ?? act.text ?? '') },
  { text: 'Sebagai Tim, kirim /periksa dan buka website yang perlu dicek.', done: act => act.role === 'tim' && /periksa/i.test(act.tap ?? act.text ?? '') },
  { text: 'Sebagai Tim, kirim /lapor untuk menyampaikan laporan.', done: act => act.role === 'tim' && /lapor/i.test(act.tap ?? act.text ?? '') },
  { text: 'Sebagai Kabid, ketuk “Setujui”, lalu pilih disposisinya.', done: act => act.role === 'kabid' && /setuju/i.test(act.tap ?? '') },
  { text: 'Kirim /arsip untuk melihat laporan yang diarsipkan.', done: act => /arsip/i.test(act.text ?? '') },
];

export class Guide {
  constructor(list) {
    this.list = list;
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
  }
}
