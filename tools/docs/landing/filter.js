const form = document.querySelector('form');
const input = document.querySelector('input');
const status = document.querySelector('[role="status"]');
const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({
  row,
  link: row.querySelector('a'),
  hit: row.querySelector('.hit'),
  fields: row.dataset.fields.split(' '),
  takes: row.querySelector('.takes').textContent.toLowerCase().split(/\s+/),
  text: [...row.querySelectorAll('a, th > code, td:not(.price, :last-child)')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .toLowerCase(),
}));
const says = (word, { takes, text }) => text.includes(word) || takes.includes(word);
const visible = () => rows.filter(({ row }) => !row.hidden).map(({ link }) => link);

/** Shows the rows that have every word: in the row, as the name of a field or, if no row has it, in such a name. */
function filter() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  // Else "pro" would find every model that takes a prompt.
  const known = new Set(words.filter((word) => rows.some((each) => says(word, each))));
  const names = (field, word) => (known.has(word) ? field === word : field.includes(word));
  for (const each of rows) {
    const { row, hit, fields } = each;
    const missing = words.filter((word) => !says(word, each));
    const found = missing.map((word) => fields.filter((field) => names(field.toLowerCase(), word)));
    row.hidden = found.some((names) => names.length === 0);
    const shown = row.hidden ? [] : [...new Set(found.flat())];
    hit.replaceChildren(
      ...shown.flatMap((name, index) => [
        index === 0 ? 'takes ' : ', ',
        Object.assign(document.createElement('code'), { textContent: name }),
      ]),
    );
  }
  const count = visible().length;
  status.textContent = words.length === 0 ? `${count} models` : `${count} of ${rows.length} models`;
  const query = String(new URLSearchParams(input.value && { q: input.value }));
  history.replaceState(null, '', query === '' ? location.pathname + location.search : `#${query}`);
}

/** Filters by the address. */
function follow() {
  input.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
  filter();
}

/** The keys lead from the filter down through the links, and back. */
function move(event) {
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const links = visible();
  const stops = [input, ...links];
  const at = stops.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (step !== undefined && at >= 0) stops[at + step]?.focus();
  else if (event.key === '/' && at !== 0) input.select();
  else if (event.key === 'Escape' && at > 0) input.select();
  else if (event.key === 'Escape' && at === 0) {
    input.value = '';
    filter();
  } else if (event.key === 'Enter' && at === 0) links[0]?.click();
  else return;
  event.preventDefault();
}

form.hidden = false;
form.addEventListener('submit', (event) => event.preventDefault());
input.addEventListener('input', filter);
document.addEventListener('keydown', move);
window.addEventListener('hashchange', follow);
follow();
