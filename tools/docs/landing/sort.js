const body = document.querySelector('tbody');
const headings = [...document.querySelectorAll('thead th')].slice(0, -1);

/** What a row is sorted by: prices of one unit stand together, and the missing ones last, either way. */
function keyOf({ row }, column) {
  const { dataset, textContent } = row.children[column];
  const { credits, per } = dataset;
  return credits === undefined ? ['', textContent.toLowerCase()] : [per || '\uffff', Number(credits)];
}

/** Sorts the rows by a column, the other way round the second time. */
function sortBy(column) {
  const isUp = headings[column].ariaSort !== 'ascending';
  const compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);
  rows.sort((one, other) => {
    const [a, b] = [keyOf(one, column), keyOf(other, column)];
    return compare(a[0], b[0]) || (isUp ? compare(a[1], b[1]) : compare(b[1], a[1]));
  });
  body.append(...rows.map(({ row }) => row));
  for (const heading of headings) heading.ariaSort = null;
  headings[column].ariaSort = isUp ? 'ascending' : 'descending';
}

for (const [column, heading] of headings.entries()) {
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: heading.textContent });
  button.addEventListener('click', () => sortBy(column));
  heading.replaceChildren(button);
}
