import type { FileSchema } from '../file/FileSchema.js';
import type { Form } from '../Page.js';

/** Whether a page of this form holds the API's own schema, rather than the text of a web form. */
export const hasSchema = (form: Form): boolean => /documentation|schema/.test(form);

/** What the text of a web form would say if there were something to say. */
const SAID: Readonly<Partial<Record<Form, readonly string[]>>> = {
  'form text': ['maxLength', 'minimum', 'maximum', 'enum', 'maxItems'],
  'copied page': ['maxLength', 'minimum', 'maximum', 'enum'],
};

/** Whether it means something that a page of this form does not say a keyword. */
export const isHeard = (form: Form, keyword: string): boolean =>
  hasSchema(form) ? !/^(deprecated|additionalProperties)$/.test(keyword) : SAID[form]?.includes(keyword) === true;

/** Whether it means something that a page of this form does not list a field. */
export function isListed(form: Form, field: FileSchema): boolean {
  const isObjects = [field, field.items].some((each) => each?.keywords.type === 'object');
  return hasSchema(form) || form === 'form text' || (form === 'copied page' && !isObjects);
}
