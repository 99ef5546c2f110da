import { describe, expect, it } from 'vitest';
import { variants } from '../../generated/variants.js';
import { createJudge } from '../../src/mock/judge.js';
import type { Schema } from '../../src/validation/Schema.js';
import { validate } from '../../src/validation/validate.js';
import { models } from '../bundle.js';
import { sample } from '../mutations.js';

const judge = createJudge(variants);

/** A value that was seen to be accepted and is not documented. */
function undocumented({ 'x-accepted': accepted, ...schema }: Schema): unknown {
  const { schema: more = {} } = accepted ?? {};
  const tooLong = 'x'.repeat((schema.maxLength ?? 0) + 1);
  const small = more.pattern === undefined ? [sample({ ...more })] : ['6', 'Adam'];
  const found = [...(more.enum ?? []), ...small, tooLong].find(
    (value) => validate(more, value, []).length === 0 && validate(schema, value, []).length > 0,
  );
  if (found === undefined) throw new Error(`Nothing is accepted beyond the page: ${JSON.stringify(accepted)}`);
  return found;
}

/** The fields of an object that have `x-accepted`, each with a value that only this allows; of a list, in its items. */
function* acceptedIn({ properties = {}, items }: Schema): Generator<(value: unknown) => unknown> {
  for (const [name, field] of Object.entries(properties)) {
    if (field['x-accepted']) yield (value) => ({ ...Object(value), [name]: undocumented(field) });
    for (const put of acceptedIn(field)) yield (value) => ({ ...Object(value), [name]: put(Object(value)[name]) });
  }
  for (const put of items ? acceptedIn(items) : []) yield (value) => [put(Array.isArray(value) ? value[0] : undefined)];
}

const cases = models.flatMap(({ id, variant }) => {
  const { input }: { input?: Schema } = Object(variant.properties);
  const inputs = (variant.examples as { input: object }[]).map((example) => example.input);
  const fields = Array.from(acceptedIn(input ?? {}), (put) => inputs.map(put));
  const whole = input?.['x-accepted'] ? [[undocumented(input)]] : [];
  return [...fields, ...whole].map((inputs, index) => ({ id, number: index + 1, inputs }));
});

describe('what a model file says was accepted', () => {
  it.each(cases)('is accepted by the mock with one warning that says so: $id, $number', ({ id, inputs }) => {
    const verdicts = inputs.map((input) => judge({ model: id, input }));
    // An example may have what does not go with it.
    expect(verdicts).toContainEqual({
      warning: expect.stringMatching(/^[^;]*; (this is accepted though not documented, seen by|another page) [^;]*$/),
    });
  });

  it('is said of some models', () => {
    expect(cases.map(({ id }) => id)).toContain('elevenlabs/text-to-dialogue-v3');
  });
});
