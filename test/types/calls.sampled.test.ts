import { describe, expect, it } from 'vitest';
import { models } from '../bundle.js';
import { mutations } from '../mutations.js';
import { type Call, diagnose } from './diagnose.js';

/** What the type of an input can refuse; lengths, bounds and formats are for the validator. */
const TYPED = ['type', 'enum', 'const', 'required', 'additionalProperties'];

const call = (model: string, input: unknown) => `kie.createTask(${JSON.stringify(model)}, ${JSON.stringify(input)});`;

const cases = models.map(({ id, variant, example }, index) => {
  const { properties } = (variant.properties as { input: { properties: object } }).input;
  const other = models[(index + 1) % models.length];
  const foreign = Object.entries(other?.example.input ?? {}).find(([name]) => !(name in properties)) ?? [
    'no_model_has_this',
    1,
  ];
  const rejected: Call[] = mutations(variant)
    .filter(
      ({ keyword, path, name }) =>
        TYPED.includes(keyword) && path.startsWith('/input') && !name.startsWith('a fraction'),
    )
    // Two thousand calls take the compiler long; `npm run test:exhaustive` compiles them all.
    .filter((_, place) => process.env.EXHAUSTIVE !== undefined || (place + index) % 6 === 0)
    .map(({ name, body }) => ({ name, code: call(id, (body as { input: unknown }).input) }));
  rejected.push({ name: "another model's field", code: call(id, { ...example.input, [foreign[0]]: foreign[1] }) });
  rejected.push({ name: 'a misspelled model', code: call(`${id}x`, example.input) });
  return { id, accepted: { name: 'the example', code: call(id, example.input) }, rejected };
});

const all = cases.flatMap(({ accepted, rejected }) => [accepted, ...rejected]);
const said = new Map(diagnose(all).map((messages, index) => [all[index], messages]));

describe.each(cases)('createTask of $id', ({ accepted, rejected }) => {
  it('type-checks with the example', () => {
    expect(said.get(accepted)).toEqual([]);
  });

  it.each(rejected)('does not type-check with $name', (call) => {
    expect(said.get(call)).toHaveLength(1);
  });
});

describe('what the editor says', () => {
  const [misspelledField = [], misspelledModel = []] = diagnose([
    { name: 'a field', code: "kie.createTask('google/nano-banana', { prompt: 'A boat', output_fromat: 'png' });" },
    { name: 'a model', code: "kie.createTask('google/nano-bananna', { prompt: 'A boat' });" },
  ]);

  it('of a misspelled field is the right spelling and the fields of that model only', () => {
    expect(misspelledField).toHaveLength(1);
    expect(misspelledField[0]).toContain("Did you mean to write 'output_format'?");
    expect(misspelledField[0]).not.toContain('image_resolution');
    expect(misspelledField[0]).not.toContain('image_urls');
  });

  it('of a misspelled model is one line, however many models there are', () => {
    expect(misspelledModel).toEqual([
      `Argument of type '"google/nano-bananna"' is not assignable to parameter of type 'keyof Inputs'.`,
    ]);
  });
});
