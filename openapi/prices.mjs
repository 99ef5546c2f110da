/** The members of a row and of a count. CONTRIBUTING.md says in words what they mean. */
const ROW = ['when', 'credits', 'per', 'part', 'also'];
const COUNT = ['field', 'over', 'follows', 'limits', 'clips', 'clipLimits', 'items', 'free', 'least', 'characters'];
/** Those that name fields. */
const NAMES = ['field', 'over', 'follows', 'clips', 'items', 'characters'];

/** What is wrong with an `x-prices`, in sentences without a subject. */
export function mispriced({ listed, unpriced, rows = [], counts = {}, ...unknown }, fields) {
  const counted = Object.values(counts).filter((count) => typeof count !== 'string');
  const charged = rows.map(({ part, per }) => part ?? per);
  // Of what comes out. Each part of what goes in has a name of its own.
  const main = charged.filter((name) => !name.startsWith('input ')).map((name) => JSON.stringify(counts[name]));
  const named = [
    ...rows.flatMap(({ when = {} }) => Object.keys(when)),
    ...counted.flatMap((count) => NAMES.flatMap((name) => count[name] ?? [])),
  ];
  const strange = (members, known) => Object.keys(members).filter((name) => !known.includes(name));
  const odd = [unknown, ...rows.map((row) => strange(row, ROW)), ...counted.map((count) => strange(count, COUNT))];
  const wrong = {
    'must have listed, a date in quotes.': !/^\d{4}-\d{2}-\d{2}$/.test(listed),
    'must have rows, or unpriced, which says why there are none.': rows.length > 0 === unpriced?.length > 0,
    'has a row without credits and per.': rows.some(({ credits, per }) => !(credits >= 0 && per?.length > 0)),
    'has a member that prices.mjs does not know.': odd.some((names) => Object.values(names).length > 0),
    'counts what no row charges.': Object.keys(counts).some((name) => !charged.includes(name)),
    'counts rows of one part in different ways.': new Set(main).size > 1,
    'names a field that the model does not have.': named.some((name) => !Object.hasOwn(fields, name)),
  };
  return Object.keys(wrong).filter((problem) => wrong[problem]);
}
