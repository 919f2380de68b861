// The script of the HTML report. It reads what the page shows and changes what of it is shown; it sends and stores nothing.
'use strict';

for (const table of document.querySelectorAll('.actions')) makeSearchable(table);
for (const heat of document.querySelectorAll('.heat')) linkServices(heat);
makeTheme(document.getElementById('theme'));
// What is folded away is not printed, and a page that is filed lacks nothing.
addEventListener('beforeprint', () => {
  for (const folded of document.querySelectorAll('details')) folded.open = true;
});

/** Lets the rows of a table of actions be searched, filtered and sorted. */
function makeSearchable(part) {
  const form = part.querySelector('form');
  const status = part.querySelector('[role=status]');
  const body = part.querySelector('tbody');
  const all = status.textContent;
  const rows = [...body.rows].map((row, index) => ({ row, index, text: undefined }));

  const filter = () => {
    const words = form.elements.words.value.toLowerCase().split(/\s+/).filter(Boolean);
    const level = form.elements.level.value;
    const tier = form.elements.tier.value;
    let count = 0;
    for (const one of rows) {
      one.text ??= [...one.row.cells]
        .map((cell) => cell.textContent)
        .join(' ')
        .toLowerCase();
      const shown =
        (level === '' || one.row.cells[1].firstChild.data === level) &&
        (tier === '' || (one.row.cells[2].firstElementChild?.textContent ?? '-') === tier) &&
        words.every((word) => one.text.includes(word));
      one.row.hidden = !shown;
      if (shown) count += 1;
    }
    const isAll = words.length === 0 && level === '' && tier === '';
    status.textContent = isAll ? all : `${count.toLocaleString('en')} shown, of ${all}`;
  };

  form.hidden = false;
  form.addEventListener('submit', (event) => event.preventDefault());
  form.addEventListener('input', filter);
  form.addEventListener('reset', () => requestAnimationFrame(filter));
  for (const [column, head] of [...part.querySelectorAll('thead th')].entries())
    makeSortable(head, () => sortBy(column, head));

  function sortBy(column, head) {
    const down = head.getAttribute('aria-sort') === 'ascending';
    for (const other of part.querySelectorAll('thead th')) other.removeAttribute('aria-sort');
    head.setAttribute('aria-sort', down ? 'descending' : 'ascending');
    for (const one of rows) one.key = keyOf(one.row.cells[column], column);
    const sign = down ? -1 : 1;
    const sorted = rows.toSorted((a, b) => sign * compare(a.key, b.key) || a.index - b.index);
    body.append(...sorted.map(({ row }) => row));
  }
}

const levels = ['Permissions management', 'Tagging', 'Write', 'Read', 'List'];

/** Levels sort by their strength, and what gives something away before what does not. */
function keyOf(cell, column) {
  if (column === 1) return levels.indexOf(cell.firstChild.data);
  const text = cell.textContent.toLowerCase();
  return column === 2 && text === '' ? '\uffff' : text;
}

function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

function makeSortable(head, sort) {
  const button = document.createElement('button');
  button.type = 'button';
  button.append(...head.childNodes);
  head.append(button);
  button.addEventListener('click', sort);
}

/** A service in the heat map shows its actions. */
function linkServices(heat) {
  const form = document.querySelector(`#${heat.dataset.for} form`);
  if (form === null) return;
  for (const name of heat.querySelectorAll('tbody th')) {
    const button = document.createElement('button');
    button.type = 'button';
    button.title = 'Show its actions';
    button.append(...name.childNodes);
    name.append(button);
    button.addEventListener('click', () => {
      form.reset();
      form.elements.words.value = `${button.textContent}:`;
      form.dispatchEvent(new Event('input'));
      form.scrollIntoView();
      form.elements.words.focus({ preventScroll: true });
    });
  }
}

/** Switches between light and dark, beginning with what the reader's system says. */
function makeTheme(button) {
  const root = document.documentElement;
  const system = matchMedia('(prefers-color-scheme: dark)');
  const isDark = () => (root.dataset.theme ?? (system.matches ? 'dark' : 'light')) === 'dark';
  const label = () => {
    button.textContent = isDark() ? 'Light' : 'Dark';
    button.setAttribute('aria-label', `Switch to ${isDark() ? 'light' : 'dark'} colours`);
  };
  button.hidden = false;
  button.addEventListener('click', () => {
    root.dataset.theme = isDark() ? 'light' : 'dark';
    label();
  });
  system.addEventListener('change', label);
  label();
}
