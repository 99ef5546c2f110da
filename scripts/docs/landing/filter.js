const form = document.querySelector('form');
const input = document.querySelector('input');
const status = document.querySelector('[role="status"]');
const rows = [...document.querySelectorAll('tbody tr')].map((row) => ({
  row,
  link: row.querySelector('a'),
  hit: row.querySelector('.hit'),
  fields: row.dataset.fields.split(' '),
  // The fields come on top, so that a word that is found nowhere else can be shown as one.
  text: [...row.querySelectorAll('a, th > code, td')]
    .map(({ textContent }) => textContent)
    .join(' ')
    .toLowerCase(),
}));
const visible = () => rows.filter(({ row }) => !row.hidden).map(({ link }) => link);

/** Shows the rows that have every word, in the row or in the name of a field. */
function filter() {
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
  for (const { row, hit, fields, text } of rows) {
    const missing = words.filter((word) => !text.includes(word));
    const found = missing.map((word) => fields.filter((field) => field.toLowerCase().includes(word)));
    row.hidden = found.some((names) => names.length === 0);
    const names = row.hidden ? [] : [...new Set(found.flat())];
    hit.replaceChildren(
      ...names.flatMap((name, index) => [
        index === 0 ? 'takes ' : ', ',
        Object.assign(document.createElement('code'), { textContent: name }),
      ]),
    );
  }
  const count = visible().length;
  status.textContent = words.length === 0 ? `${count} models` : `${count} of ${rows.length} models`;
  const query = new URLSearchParams(input.value && { q: input.value });
  history.replaceState(null, '', `#${query}`);
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
input.value = new URLSearchParams(location.hash.slice(1)).get('q') ?? '';
filter();
