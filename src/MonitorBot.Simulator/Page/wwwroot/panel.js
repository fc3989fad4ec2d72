// The trainer's hand: clock, websites, a new start.
import * as api from './api.js';
import { Guide } from './guide.js';
import { element } from './text.js';
import { nextMonday, shortDay } from './time.js';

export class Panel {
  constructor(now) {
    this.root = document.getElementById('panel-template').content.cloneNode(true).firstElementChild;
    this.root.id = 'panel';
    this.guide = new Guide(this.root.querySelector('.guide'), this.root.querySelector('.guide-end'), document.getElementById('step'));
    this.list = this.root.querySelector('.sites');
    this.sites = [];
    for (const button of this.root.querySelectorAll('[data-move]')) button.onclick = () => this.move(button.dataset.move, now());
    this.root.querySelector('.site-filter').oninput = () => this.filter();
    this.root.querySelector('.restart').onclick = event => this.restart(event.target);
    const dark = this.root.querySelector('.dark');
    dark.onclick = () => this.darken(dark);
    dark.setAttribute('aria-pressed', matchMedia('(prefers-color-scheme: dark)').matches);
  }

  get label() { return 'Panel'; }

  async move(by, now) {
    await api.clock(by === 'monday' ? { to: nextMonday(now) } : { advance: Number(by) });
    this.guide.note({ clock: by });
  }

  // Asked twice, because everything said so far goes.
  async restart(button) {
    if (button.dataset.sure) {
      delete button.dataset.sure;
      button.textContent = 'Mulai ulang';
      this.guide.restart();
      await api.restart();
      return;
    }
    button.dataset.sure = 'yes';
    button.textContent = 'Yakin? Semua percakapan dihapus';
    setTimeout(() => { delete button.dataset.sure; button.textContent = 'Mulai ulang'; }, 5000);
  }

  darken(button) {
    const dark = button.getAttribute('aria-pressed') !== 'true';
    button.setAttribute('aria-pressed', dark);
    document.documentElement.dataset.theme = dark ? 'dark' : 'light';
  }

  /** Where a link to a sample website leads in this simulator. */
  resolve(url) {
    const site = this.sites.find(one => one.host === url.hostname);
    return site ? site.url.replace(/\/$/, '') + url.pathname + url.search : url.href;
  }

  async refresh() {
    const sites = await api.sites();
    if (JSON.stringify(sites) === JSON.stringify(this.sites)) return;
    this.sites = sites;
    for (const site of sites) {
      const old = this.list.querySelector(`[data-site="${CSS.escape(site.id)}"]`);
      if (old?.dataset.shown === JSON.stringify(site)) continue;
      const row = this.row(site, old?.querySelector('details')?.open);
      old ? old.replaceWith(row) : this.list.append(row);
    }
    this.filter();
  }

  row(site, open) {
    const marks = element('span', { className: 'marks' });
    if (site.down) marks.append(element('span', { className: 'mark bad' }, 'tidak dapat diakses'));
    if (site.injected) marks.append(element('span', { className: 'mark bad' }, 'disusupi'));
    const summary = element('summary', {}, element('b', {}, site.name), element('span', { className: 'host' }, site.host), marks,
      element('span', { className: 'dates' }, `berita ${shortDay(site.berita)} · artikel ${shortDay(site.artikel)} · agenda ${shortDay(site.agenda)}`));
    const details = element('details', { open: Boolean(open) }, summary, this.tools(site));
    const item = element('li', {}, details);
    item.dataset.site = site.id;
    item.dataset.shown = JSON.stringify(site);
    return item;
  }

  tools(site) {
    const change = (label, body) => element('button', { type: 'button', onclick: () => api.changeSite(site.id, body) }, label);
    return element('div', { className: 'tools' },
      element('a', { href: site.url, target: '_blank', rel: 'noopener', className: 'button' }, 'Buka ↗'),
      change(site.down ? 'Hidupkan' : 'Matikan', { down: !site.down }),
      change(site.injected ? 'Bersihkan' : 'Susupi judi', { inject: !site.injected }),
      this.publish(site));
  }

  publish(site) {
    const category = element('select', { name: 'category', ariaLabel: 'Rubrik' }, ...['berita', 'artikel', 'agenda'].map(name => element('option', {}, name)));
    const title = element('input', { name: 'title', placeholder: 'Judul', ariaLabel: 'Judul', required: true, value: 'Kegiatan terbaru' });
    const form = element('form', { className: 'publish' }, category, title, element('button', {}, 'Terbitkan'));
    form.onsubmit = event => {
      event.preventDefault();
      api.changeSite(site.id, { publish: { category: category.value, title: title.value, daysAgo: 0 } });
    };
    return form;
  }

  filter() {
    const wanted = this.root.querySelector('.site-filter').value.trim().toLowerCase();
    for (const item of this.list.children) item.hidden = !item.textContent.toLowerCase().includes(wanted);
  }
}
