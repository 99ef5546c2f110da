import type { Schema } from '../../../src/validation/Schema.js';
import { validate } from '../../../src/validation/validate.js';
import { schemaOf } from '../file/schemaOf.js';
import type { PageSchema } from '../Page.js';

/** What the page's own schema says against the page's own default, in words; undefined if it fits. */
export function defaultProblem(stated: PageSchema): string | undefined {
  const { default: value, ...keywords } = stated.keywords;
  if (value === undefined) return undefined;
  const { enum: options } = keywords;
  if (Array.isArray(options) && !options.includes(value)) return 'is not an option';
  // The keywords of a page are checked one by one while they are read.
  const schema = schemaOf({ ...stated, keywords }, false) as Schema;
  const [issue] = validate(schema, value, ['it']);
  return issue === undefined ? undefined : `breaks its own schema (${issue.message})`;
}
