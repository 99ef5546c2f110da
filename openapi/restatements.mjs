// Finds what a description says that a keyword says too, or could say. The pipeline adds the words of keywords.

const WORDS = ['one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const NUMBER = `(?:-?\\d[\\d,.]*\\b|${WORDS.join('|')})`;

// No keyword says how big a file is, nor how long the recording behind a URL lasts.
const SIZE = /^\W*([kKMGT]B|MP|px|pixels?|megapixels?|×)\b/;
const TIME = /^\W*(s|seconds?|minutes?|hours?|frames?|fps)\b/;

// What holds under a condition, or for several values together, is said by a rule or by no keyword.
const CONDITION = /\b(with|without|when|if|unless|together|in all|of all)\b/i;

const BOUND = /^(min|max|exclusive|multipleOf)/;
const isNumeric = ({ type }) => [type].flat().some((each) => each === 'number' || each === 'integer');
const withoutCode = (text) => text.replaceAll(/`[^`]*`/g, '`');
const clausesOf = (text) => text.split(/[.;] |[.;]$/).filter((clause) => clause !== '');

/**
 * What the description of a field says in place of a keyword, or once more; a sentence about each. Of an optional field of an
 * input, what is added to a description without a default is a restatement too.
 */
export function restatements(field, isOptionalInput) {
  const text = withoutCode(field.description);
  const isUnit = (rest) => SIZE.test(rest) || (!isNumeric(field) && TIME.test(rest));
  const options = field.enum !== undefined && /\b(one of|either) [`\d]/i.test(field.description);
  return [
    ...repeatedValues(text, valuesOf(field), isUnit),
    ...clausesOf(text).flatMap((clause) => limits(clause, field, isUnit)),
    ...clausesOf(field.description).flatMap((clause) => absences(clause, field, isOptionalInput)),
    ...(options ? ['enum says the options: leave them out. They are added to what is published.'] : []),
  ];
}

/** What the description of a model says once more of its fields. The numbers of its title are part of a name. */
export function restatementsOfModel({ title, description, properties }) {
  const values = new Map([...fieldsOf(properties?.input)].flatMap((field) => [...valuesOf(field)]));
  for (const name of title.split(' ')) values.delete(name);
  return repeatedValues(withoutCode(description), values, () => false);
}

function* fieldsOf(schema) {
  for (const field of Object.values(schema?.properties ?? {})) yield* [field, ...fieldsOf(field)];
  if (schema?.items) yield* fieldsOf(schema.items);
}

/** Bounds, and options and defaults that have a digit, as text, each with its keyword; those of items too. */
function valuesOf({ items, ...schema }) {
  const bounds = Object.entries(schema).filter(([keyword]) => BOUND.test(keyword));
  const options = [...(schema.enum ?? []).map((option) => ['enum', option]), ['default', schema.default]];
  const numbers = options.filter(([, value]) => !Array.isArray(value) && /\d/.test(value));
  const pairs = [...bounds, ...numbers].map(([keyword, value]) => [String(value), keyword]);
  return new Map([...(items === undefined ? [] : valuesOf(items)), ...pairs]);
}

function repeatedValues(text, values, isUnit) {
  return [...text.matchAll(/(?:(?<!\w)-)?\b\d[\w:.,%]*|\b[a-z]+\b/gi)].flatMap(({ 0: token, index }) => {
    const written = token.replace(/[.,:]+$/, '');
    const spelt = WORDS.indexOf(written.toLowerCase()) + 1;
    const keyword = values.get(spelt > 0 ? String(spelt) : written.replaceAll(',', ''));
    if (keyword === undefined || isUnit(text.slice(index + written.length))) return [];
    if (spelt > 0 && !BOUND.test(keyword)) return [];
    // "One" is an article more often than a number.
    if (spelt === 1 && !/(most|least|exactly) $/i.test(text.slice(0, index))) return [];
    return [
      `${keyword} says "${written}": leave it out. It is added to what is published. ` +
        `To tell what one value does, write it as \`${written}\`.`,
    ];
  });
}

function limits(clause, field, isUnit) {
  const { type, enum: options, minLength, minItems } = field;
  if ((minLength ?? minItems) !== undefined && /^(not|it may be) empty$/i.test(clause.trim()))
    return ['minLength or minItems says that: leave it out. It is added to what is published.'];
  if (CONDITION.test(clause) || options !== undefined) return [];
  const numeric = `(?:at most|at least|up to|more than|less than) ${NUMBER}|${NUMBER} (?:to ${NUMBER}|or (?:more|less))`;
  const [pattern, keyword] = isNumeric(field)
    ? [numeric, 'maximum']
    : type === 'array'
      ? [`(?:at most|at least|up to|exactly|no more than) ${NUMBER}`, 'maxItems']
      : [`(?:${NUMBER} to )?${NUMBER}(?: or (?:more|less))? characters`, 'maxLength'];
  const { 0: found, index } = clause.match(new RegExp(`(?<!\\w)(?:${pattern})`, 'i')) ?? {};
  if (found === undefined || isUnit(clause.slice(index + found.length))) return [];
  return [`say "${found}" with a keyword such as ${keyword}. Its words are added to what is published.`];
}

function absences(clause, field, isOptionalInput) {
  if (/\b(by default|defaults? (to|is))\b/i.test(clause) || /^(`[^`]*`|\S+) when absent$/i.test(clause))
    return [`say "${clause}" with the keyword default. Its words are added to what is published.`];
  const isSetting = field.enum !== undefined || field.type === 'boolean' || isNumeric(field);
  return isSetting && isOptionalInput && clause === 'What happens when absent is not documented'
    ? [`leave out "${clause}". It is added to what is published, where there is no default.`]
    : [];
}
