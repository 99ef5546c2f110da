import type { Origin } from '../Difference.js';
import type { FileSchema } from '../file/FileSchema.js';
import type { Form, PageSchema } from '../Page.js';

/** Whether pages of this form hold the schema of the API, not the text of a web form. */
export const hasSchema = (form: Form): boolean => /documentation|schema/.test(form);

/** The keywords that a web form always mentions where there is something to say. */
const SAID: Readonly<Partial<Record<Form, readonly string[]>>> = {
  'form text': ['maxLength', 'minimum', 'maximum', 'enum', 'maxItems'],
  'copied page': ['maxLength', 'minimum', 'maximum', 'enum'],
};

/** Whether the silence of a page about a keyword means that there is none. What an older page lacks was added since. */
export function isHeard({ form, older }: Origin, { isPartial, isCut }: PageSchema, keyword: string): boolean {
  if (older !== undefined || isPartial || isCut) return false;
  return hasSchema(form)
    ? !/^(deprecated|additionalProperties)$/.test(keyword)
    : SAID[form]?.includes(keyword) === true;
}

/** Whether the silence of a page about a field means that there is none. */
export function isListed({ form, older, isCut }: Origin, field: FileSchema): boolean {
  if (older !== undefined || isCut) return false;
  const isObjects = [field, field.items].some((each) => each?.keywords.type === 'object');
  return hasSchema(form) || form === 'form text' || (form === 'copied page' && !isObjects);
}
