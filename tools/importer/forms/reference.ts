import type { Page } from '../Page.js';
import type { Place } from '../Place.js';
import { exampleBody } from './exampleBody.js';
import { formPage } from './formPage.js';

const NO_BODY = 'the page has no example body {"model": …, "input": {…}} that can be read';

/** Reads a rendered reference. It does not expand `input`, so its fields are those of the example body. */
export function readReference(lines: readonly string[], page: Place): Page | undefined {
  const has = (sign: RegExp) => lines.some((line) => sign.test(line));
  if (!has(/^\s*curl\b/) || !has(/^\s*Authorizations\s*$/)) return undefined;
  const expanded = lines.findIndex((line) => /^\s*input\.\S/.test(line));
  if (expanded >= 0)
    throw page
      .on(expanded + 1)
      .error('this rendered page expands input, which cannot be read; save the markdown of the page instead');
  const body = exampleBody(lines);
  if (body.claims.length === 0) {
    const curl = lines.findIndex((line) => /--data|curl /.test(line));
    throw page.on(curl + 1).error(body.cut ? `${body.cut}: the page looks cut off` : NO_BODY);
  }
  const at = lines.findIndex((line) => /^default:\s*\S/.test(line.trim()));
  const model = /^default:\s*(\S+)$/.exec(lines[at]?.trim() ?? '')?.[1];
  const claims = model === undefined ? [] : [{ model, line: at + 1, where: 'model parameter' }];
  return formPage({ form: 'reference', fields: [], claims }, body, page.on(body.lineOf('input')));
}
