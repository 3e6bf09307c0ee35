// Quicker turns of the listing, and marks that stay in this browser. Everything works without it.
(() => {
  'use strict';
  const KEY = 'paygrade', MOST = 3000;
  const main = () => document.getElementById('main');
  const make = (name, props) => Object.assign(document.createElement(name), props);
  let memory = {};
  const read = () => {
    try { memory = JSON.parse(localStorage.getItem(KEY)) || {}; } catch { /* private windows forget */ }
    return { seen: {}, hidden: {}, applied: {}, ...memory };
  };
  const write = change => {
    const all = read();
    change(all);
    const seen = Object.entries(all.seen);
    if (seen.length > MOST) all.seen = Object.fromEntries(seen.sort((a, b) => b[1] - a[1]).slice(0, MOST / 2));
    memory = all;
    try { localStorage.setItem(KEY, JSON.stringify(all)); } catch { /* marks last as long as the page */ }
  };
  const now = Math.floor(Date.now() / 1000);

  // When the visit before this one was; a visit lasts as long as the window.
  const since = (() => {
    try {
      if (!sessionStorage.getItem(KEY)) {
        sessionStorage.setItem(KEY, read().visit || now);
        write(all => { all.visit = now; });
      }
      return Number(sessionStorage.getItem(KEY));
    } catch { return now; }
  })();

  const LABELS = {
    de: { applied: ['Beworben?', 'Beworben ✓'], hidden: ['Ausblenden', 'Wieder zeigen'], fresh: ['Neu', 'Neu seit dem letzten Besuch'] },
    fr: { applied: ['J’ai postulé', 'Postulé ✓'], hidden: ['Masquer', 'Réafficher'], fresh: ['Nouveau', 'Nouveau depuis la dernière visite'] },
  }[document.documentElement.lang]
    || { applied: ['I applied', 'Applied ✓'], hidden: ['Hide', 'Show again'], fresh: ['New', 'New since your last visit'] };
  const toggle = (mark, id, title, paint) => {
    const button = make('button', { type: 'button', className: 'plain' });
    const say = () => {
      const on = id in read()[mark];
      button.textContent = LABELS[mark][on ? 1 : 0];
      button.setAttribute('aria-label', button.textContent + ': ' + title);
    };
    button.onclick = () => {
      write(all => { if (id in all[mark]) delete all[mark][id]; else all[mark][id] = now; });
      say();
      paint();
    };
    say();
    return button;
  };

  const rows = () => document.querySelectorAll('.row[data-id]');
  const paintRow = row => {
    const all = read();
    for (const mark of ['seen', 'hidden', 'applied']) row.classList.toggle('is-' + mark, row.dataset.id in all[mark]);
  };
  const markRow = row => {
    const id = row.dataset.id, title = row.querySelector('.title').textContent, paint = () => paintRow(row);
    paint();
    if (Number(row.dataset.t) > since && !row.classList.contains('is-seen')) {
      row.querySelector('.tags').prepend(make('span', { className: 'tag new', textContent: LABELS.fresh[0], title: LABELS.fresh[1] }));
    }
    const tools = make('p', { className: 'tools' });
    tools.append(toggle('applied', id, title, paint), toggle('hidden', id, title, paint));
    row.querySelector('.pay').append(tools);
  };

  const posting = location.pathname.match(/^\/jobs\/(\d+)/);
  if (posting) {
    const id = posting[1], apply = document.querySelector('.apply');
    write(all => { all.seen[id] = now; });
    if (apply) apply.append(toggle('applied', id, document.querySelector('h1').textContent, () => {}));
  }
  rows().forEach(markRow);
  addEventListener('pageshow', () => rows().forEach(paintRow));

  if (!document.querySelector('.listing')) return;
  const status = document.body.appendChild(make('p', { className: 'vh', role: 'status' }));
  const place = () => location.pathname + location.search;
  let shown = place(), asking;

  const load = async (url, push, back) => {
    if (asking) asking.abort();
    asking = new AbortController();
    const open = [...main().querySelectorAll('details[open]')].map(one => one.dataset.k);
    main().setAttribute('aria-busy', 'true');
    try {
      const answer = await fetch(url, { signal: asking.signal });
      if (!answer.ok) throw new Error(answer.status);
      const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
      main().replaceWith(page.getElementById('main'));
      if (push) history.pushState(null, '', url);
      shown = place();
      document.title = page.title;
      document.head.querySelectorAll('link[rel=alternate]').forEach((link, i) => {
        link.href = page.head.querySelectorAll('link[rel=alternate]')[i].getAttribute('href');
      });
      main().querySelectorAll('details').forEach(one => { one.open = open.includes(one.dataset.k); });
      rows().forEach(markRow);
      const next = back && back() || document.getElementById('all');
      next.focus({ preventScroll: true });
      if (next.id === 'all') scrollTo(0, 0);
      status.textContent = document.getElementById('all').textContent;
    } catch (trouble) {
      if (trouble.name !== 'AbortError') location.assign(url);
    }
  };

  document.addEventListener('click', event => {
    const link = event.target.closest('.listing a');
    if (!link || link.origin !== location.origin || link.pathname !== '/' || event.button
      || event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
    event.preventDefault();
    const label = link.querySelector('.label');
    load(link.href, true, label && (() => [...main().querySelectorAll('.filters a')]
      .find(one => one.querySelector('.label').textContent === label.textContent)));
  });
  document.addEventListener('submit', event => {
    if (!event.target.closest('.listing')) return;
    event.preventDefault();
    const fields = [...new FormData(event.target)].filter(field => field[1]);
    const id = document.activeElement.id;
    load('/?' + new URLSearchParams(fields), true, () => id && document.getElementById(id));
  });
  addEventListener('popstate', () => { if (place() !== shown) load(location.href, false); });
})();
