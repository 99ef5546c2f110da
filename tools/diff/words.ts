const WORDS = new Set(
  'title description summary examples example externalDocs tags x-documented x-enumDescriptions'.split(' '),
);
/** What tells a program something and refuses no value. */
const ANNOTATIONS = new Set(['default', 'deprecated', 'readOnly', 'writeOnly', 'discriminator', '$comment']);

/** Whether a keyword tells people something and changes nothing on the wire. */
export const isProse = (keyword: string): boolean => WORDS.has(keyword);

/** Whether a keyword refuses no value. */
export const isWord = (keyword: string): boolean =>
  isProse(keyword) || ANNOTATIONS.has(keyword) || keyword.startsWith('x-');
