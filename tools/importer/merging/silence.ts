import type { FileSchema } from '../file/FileSchema.js';
import type { Form } from '../Page.js';

/** Whether pages of this form hold the schema of the API, not the text of a web form. */
export const hasSchema = (form: Form): boolean => /documentation|schema/.test(form);

/** The keywords that a web form always mentions where there is something to say. */
const SAID: Readonly<Partial<Record<Form, readonly string[]>>> = {
  'form text': ['maxLength', 'minimum', 'maximum', 'enum', 'maxItems'],
  'copied page': ['maxLength', 'minimum', 'maximum', 'enum'],
};

/** Whether the silence of a page about a keyword means that there is none. */
export const isHeard = (form: Form, keyword: string): boolean =>
  hasSchema(form) ? !/^(deprecated|additionalProperties)$/.test(keyword) : SAID[form]?.includes(keyword) === true;

/** Whether the silence of a page about a field means that there is none. */
export function isListed(form: Form, field: FileSchema): boolean {
  const isObjects = [field, field.items].some((each) => each?.keywords.type === 'object');
  return hasSchema(form) || form === 'form text' || (form === 'copied page' && !isObjects);
}
