import { describe, expect, it } from 'vitest';
import { type Call, diagnose } from './diagnose.js';

const imports = [
  "import { standardSchema, validateInput, type ModelValidator } from '../../src/validation/index.js';",
  "import type { StandardSchemaV1 } from '@standard-schema/spec';",
  "declare const nanoBanana: ModelValidator<'google/nano-banana'>;",
  "declare const zImage: ModelValidator<'z-image'>;",
  'type Input<Schema extends StandardSchemaV1> = StandardSchemaV1.InferInput<Schema>;',
].join(' ');

const accepted: Call[] = [
  { name: 'validateInput in the client', code: 'createKieClient({ validate: validateInput });' },
  { name: 'validators of models in the client', code: 'createKieClient({ validate: [nanoBanana, zImage.strict] });' },
  {
    name: 'the input that a validator is of',
    code: "({ prompt: 'A boat', output_format: 'png' }) satisfies Input<typeof nanoBanana>;",
  },
  {
    name: 'the Standard Schema of the same model in its place',
    code: "standardSchema('z-image') satisfies StandardSchemaV1<Input<typeof zImage>>;",
  },
  {
    name: 'issues to tell a success from a refusal by',
    code: "{ const said = zImage['~standard'].validate({}); if (!said.issues) said.value.prompt.length; }",
  },
  { name: 'anything as an input to judge', code: 'nanoBanana.validate(JSON.parse("{}"))[0]?.message.length;' },
];

const refused: (Call & { readonly says: string })[] = [
  {
    name: 'a validator that is not in a list',
    code: 'createKieClient({ validate: nanoBanana });',
    says: '\'ModelValidator<"google/nano-banana">\'',
  },
  {
    name: 'a value that the model does not have',
    code: "({ prompt: 'A boat', output_format: 'gif' }) satisfies Input<typeof nanoBanana>;",
    says: '\'"gif"\'',
  },
  {
    name: 'a field that the model does not have',
    code: "({ prompt: 'A boat', output_fromat: 'png' }) satisfies Input<typeof nanoBanana>;",
    says: "'output_format'",
  },
  {
    name: 'the validator of another model',
    code: "zImage satisfies ModelValidator<'google/nano-banana'>;",
    says: 'z-image',
  },
  {
    name: 'a model that the catalogue does not have',
    code: "({}) as ModelValidator<'google/nano-bananna'>;",
    says: 'google/nano-bananna',
  },
];

const said = diagnose([...accepted, ...refused], imports);

describe('validation type-checks with', () => {
  it.each(accepted.map((call, index) => ({ ...call, said: said[index] })))('$name', ({ said }) => {
    expect(said).toEqual([]);
  });
});

describe('validation does not type-check with', () => {
  it.each(refused.map((call, index) => ({ ...call, said: said[accepted.length + index] })))(
    '$name',
    ({ said, says }) => {
      expect(said).toEqual([expect.stringContaining(says)]);
    },
  );
});
