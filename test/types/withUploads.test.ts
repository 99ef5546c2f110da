import { describe, expect, it } from 'vitest';
import { bundle } from '../bundle.js';
import { diagnose } from './diagnose.js';

const IMPORTS = [
  "import { withUploads } from '../../src/files/index.js';",
  "import { unlisted } from '../../src/client/index.js';",
  'declare const blob: Blob;',
].join(' ');
/** The parts that know the disk are compiled with it. */
const NODE = ['node'];
const call = (model: string, input: string) => `await withUploads(kie, ${model}, ${input});`;
const EDIT = "'google/nano-banana-edit'";

const right = [
  call(EDIT, "{ prompt: 'At night', image_urls: [blob, 'https://a.example/1.png', new URL('file:///1.png')] }"),
  `await kie.run(${EDIT}, ${call(EDIT, "{ prompt: 'At night', image_urls: [blob], aspect_ratio: '16:9' }").slice(0, -1)});`,
  call("'topaz/image-upscale'", "{ image_url: blob, upscale_factor: '2' }"),
  call("unlisted('paper/boat')", '{ anything: blob, list: [blob, 7] }'),
];
const wrong: [string, string][] = [
  [call(EDIT, '{ prompt: blob, image_urls: [blob] }'), "Type 'Blob' is not assignable to type 'string'"],
  [call(EDIT, "{ prompt: 'At night', image_urls: [7] }"), "Type 'number' is not assignable to type 'string | "],
  [call(EDIT, "{ prompt: 'At night', image_url: [blob] }"), "'image_url' does not exist in type"],
  [call("'google/nano-banana-editt'", '{}'), 'is not assignable to parameter of type'],
];
const said = diagnose(
  [...right, ...wrong.map(([code]) => code)].map((code) => ({ name: code, code })),
  IMPORTS,
  NODE,
);

it.each(right.map((code, index) => ({ code, index })))('$code is right', ({ index }) => {
  expect(said[index]).toEqual([]);
});

it.each(wrong.map(([code, message], index) => ({ code, message, index })))('$code is wrong', ({ message, index }) => {
  expect(said[right.length + index]?.join('\n')).toContain(message);
});

describe('a file can stand in', () => {
  interface Schema {
    readonly $ref?: string;
    readonly format?: string;
    readonly items?: Schema;
    readonly properties?: Readonly<Record<string, Schema>>;
  }
  const { schemas } = bundle.components as { readonly schemas: Readonly<Record<string, Schema>> };
  const named = (schema: Schema): Schema =>
    schema.$ref ? (schemas[schema.$ref.split('/').at(-1) ?? ''] ?? {}) : schema;
  const isUrl = ({ format, items }: Schema): boolean =>
    format === 'uri' || (items !== undefined && isUrl(named(items)));
  /** The names of all fields below a schema that want a URL. */
  const fieldsOf = (schema: Schema): string[] =>
    Object.entries(named(schema).properties ?? {}).flatMap(([name, field]) => {
      const value = named(field);
      return isUrl(value) ? [name] : fieldsOf(value.items ?? value);
    });
  const inputs = Object.values(schemas).flatMap(({ properties }) => (properties?.model && properties.input) || []);
  const fields = [...new Set(inputs.flatMap(fieldsOf))].sort();
  const checks = fields.map((name) => ({ name, code: `'${name}' satisfies FileField;` }));
  const of = diagnose(checks, "import type { FileField } from '../../src/files/index.js';", NODE);

  it('some fields', () => {
    expect(fields).toContain('image_urls');
    expect(fields.length).toBeGreaterThan(20);
  });

  it.each(fields.map((name, index) => ({ name, index })))('$name, because models want a URL there', ({ index }) => {
    expect(of[index]).toEqual([]);
  });
});
