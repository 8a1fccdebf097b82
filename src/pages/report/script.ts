/**
 * The page's script as the browser runs it, in plain JavaScript: sorts tables, filters lists, opens what a link leads to.
 * The page says everything without it. It writes texts with `textContent` only.
 */
export const reportScript = `(() => {
'use strict';
const lang = document.documentElement.lang;
const collator = new Intl.Collator(lang, { numeric: true, sensitivity: 'base' });
const plain = (text) => text.normalize('NFD').replace(/\\p{M}/gu, '').toLowerCase();

const valueOf = (group, table, column, kind) => {
  const row = table.dataset.sortable === 'bodies' ? group.rows[0] : group;
  const cell = row.cells[column];
  const text = cell.dataset.v === undefined ? cell.textContent : cell.dataset.v;
  if (kind === 'text') return text;
  return text === '' ? undefined : Number(text);
};
const compare = (one, other, direction) => {
  if (one === undefined || other === undefined) return one === other ? 0 : one === undefined ? 1 : -1;
  return direction * (typeof one === 'number' ? one - other : collator.compare(one, other));
};
const sort = (table, head) => {
  const heads = [...head.parentNode.cells];
  const direction = head.getAttribute('aria-sort') === 'ascending' ? -1 : 1;
  for (const one of heads) if (one.hasAttribute('aria-sort')) one.setAttribute('aria-sort', 'none');
  head.setAttribute('aria-sort', direction === 1 ? 'ascending' : 'descending');
  const parent = table.dataset.sortable === 'bodies' ? table : table.tBodies[0];
  const groups = table.dataset.sortable === 'bodies' ? [...table.tBodies] : [...parent.rows];
  const column = heads.indexOf(head);
  const keyed = groups.map((group) => [valueOf(group, table, column, head.dataset.sort), group]);
  keyed.sort(([one], [other]) => compare(one, other, direction));
  const fragment = document.createDocumentFragment();
  for (const [, group] of keyed) fragment.append(group);
  parent.append(fragment);
};
for (const table of document.querySelectorAll('table[data-sortable]'))
  for (const head of table.tHead.rows[0].cells) {
    if (!head.dataset.sort) continue;
    const button = document.createElement('button');
    button.type = 'button';
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener('click', () => sort(table, head));
  }

for (const tools of document.querySelectorAll('.tools')) {
  const list = document.getElementById(tools.dataset.for);
  if (!list) continue;
  const input = tools.querySelector('input');
  const select = tools.querySelector('select');
  const count = tools.querySelector('.count');
  const items = [...list.querySelectorAll('[data-item]')];
  const texts = new Map(items.map((item) => [item, plain((item.rows ? item.rows[0] : item.querySelector('summary')).textContent)]));
  const filter = () => {
    const wanted = plain(input.value).trim();
    let shown = 0;
    for (const item of items) {
      const fits = texts.get(item).includes(wanted) && (select.value === '' || item.dataset.tags.split(' ').includes(select.value));
      item.hidden = !fits;
      if (fits) shown += 1;
    }
    count.textContent = count.dataset.words.replace('{shown}', shown).replace('{all}', items.length);
  };
  input.addEventListener('input', filter);
  input.addEventListener('keydown', (event) => {
    if (event.key !== 'Escape' || input.value === '') return;
    input.value = '';
    filter();
  });
  select.addEventListener('change', filter);
  for (const button of tools.querySelectorAll('button[data-all]'))
    button.addEventListener('click', () => {
      for (const item of items) if (!item.hidden) item.open = button.dataset.all === 'open';
    });
  // A browser may have kept what was typed before the page was loaded anew.
  filter();
  tools.hidden = false;
}

const reveal = (id) => {
  const target = document.getElementById(id);
  if (!target) return;
  for (let element = target; element; element = element.parentElement) {
    element.hidden = false;
    if (element.tagName === 'DETAILS') element.open = true;
  }
  target.scrollIntoView();
};
const follow = () => reveal(location.hash.slice(1));
addEventListener('hashchange', follow);
document.addEventListener('click', (event) => {
  const link = event.target.closest('a[href^="#"]');
  if (link && link.hash === location.hash) follow();
  const point = event.target.closest('[data-go]');
  if (point) location.hash = point.dataset.go;
});
if (location.hash) follow();
})();
`;
