import type { FileSchema } from './file/FileSchema.js';
import { megabytes } from './fileSize.js';
import type { PageSchema } from './Page.js';
import { pathText } from './SchemaPath.js';

const BOUND =
  'up to|at (?:most|least)|max(?:imum)?(?: of)?|min(?:imum)?(?: of)?|(?:no|not) (?:more|less|fewer) than|' +
  '(?:more|less|fewer) than|between|not exceed(?:ing)?|within|不超过|最多|至少|最大|最小';
const NUMBER = String.raw`\d+(?:,\d{3})*(?:\.\d+)?`;
const UNIT =
  '(?:[KMG]B|ms|s|secs?|(?:milli)?seconds?|min(?:ute)?s?|hours?|px|pixels?|characters?|chars|words?|tokens?|images?|pictures?|' +
  'videos?|audios?|clips?|files?|items?|elements?|shots?|fps)(?![a-z])|%|秒|分钟|张|个|字符|像素';
/** An amount in words: `up to 5 images`, `2–30 s`, `10MB`. */
const AMOUNT = new RegExp(
  `(?<bound>(?:${BOUND}) ?)?(?<![\\w.:/-])${NUMBER}(?: ?(?:${UNIT})? ?(?:[-–~x×至到]|to|and) ?${NUMBER}){0,2}` +
    `(?<unit>[ -]?(?:${UNIT}))?(?![\\w:/])`,
  'gi',
);
/** As many are quoted for one field. */
const MOST = 8;

/**
 * The limits that a page says in words only: amounts in its descriptions whose numbers stand neither in the keywords nor in the
 * words of the file. They are quoted without the vendor's sentence, which is not ours to copy.
 */
export function unsaid(page: PageSchema, file: FileSchema): string[] {
  const said = numbersIn(JSON.stringify([page.keywords, page.items?.keywords, wordsOf(file)]));
  const amounts = amountsIn([page.prose, page.items?.prose].join('\n')).filter((amount) =>
    [...numbersIn(amount)].some((number) => !said.has(number)),
  );
  const quoted = amounts
    .slice(0, MOST)
    .map((amount) => `"${amount}"`)
    .join(', ');
  return [
    ...(quoted === ''
      ? []
      : [`${pathText(file.path)}: the page says ${quoted} in words (line ${page.line}); say so too`]),
    ...members(page.items?.fields, file.items?.properties),
    ...members(page.fields, file.properties),
  ];
}

const members = (fields: PageSchema['fields'] = [], properties: FileSchema['properties'] = new Map()): string[] =>
  fields.flatMap(({ name, value }) => {
    const own = properties.get(name);
    return own ? unsaid(value, own) : [];
  });

/** What the file says of a value, without its members. */
const wordsOf = ({ keywords: { properties: _, ...own }, items }: FileSchema): unknown => [
  own,
  items?.keywords.properties === undefined ? items?.keywords : items.keywords.description,
];

function amountsIn(prose: string): string[] {
  const found = Array.from(prose.replaceAll(/\s+/g, ' ').matchAll(AMOUNT), ({ 0: text, groups }) => ({ text, groups }));
  const limits = found.filter(({ groups }) => groups?.bound !== undefined || groups?.unit !== undefined);
  return [...new Set(limits.map(({ text }) => text.trim()))];
}

/** The numbers of a text, sizes of files in MB. */
const numbersIn = (text: string): Set<number> =>
  new Set(
    Array.from(text.matchAll(/\d+(?:,\d{3})*(?:\.\d+)?(?: ?[KMG]B\b)?/gi), ([each]) => {
      const plain = each.replaceAll(',', '');
      return megabytes(plain) ?? Number(plain);
    }),
  );
