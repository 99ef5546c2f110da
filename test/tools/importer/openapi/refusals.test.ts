import { describe, expect, it } from 'vitest';
import { stringify } from 'yaml';
import { documentation, fields } from '../documents.js';
import { refusal } from '../importing.js';

describe('a page with a schema is refused, by line, when', () => {
  it.each([
    ['its JSON breaks off', '{"code":200,\n"data":{', /^page:2: the JSON does not end: the page looks cut off/],
    ['its JSON is none', '{"code":200,"data"}}', /^page:1: not YAML/],
    ['it says a thing twice', '{"data":{"model":"a/b",\n"openapi":{},\n"model":"a/c"}}', /^page:3: not YAML: Map keys/],
    ['its schema is null', '{"code":200,\n"data":{"model":"a/b",\n"openapi":null}}', /^page:3: openapi is null/],
    ['the answer is an error', '{"code":401,"msg":"no"}', /^page:1: the answer is an error: code 401/],
    ['it has no createTask', '{"openapi":"3.1.0","paths":{\n"/x":{}}}', /^page:2: paths must have createTask once/],
    [
      'its aliases multiply',
      `{"code":200,"data":{"model":"a/b",\n"openapi":{"a": &a [${'1,'.repeat(60)}1], "b": &b [${'*a ,'.repeat(60)}*a ],\n"paths": [${'*b ,'.repeat(60)}*b ]}}}`,
      /^page:\d: /,
    ],
    [
      'its block is never closed',
      '# L\n```yaml\nopenapi: 3.0.1\n# createTask\n',
      /^page:2: this block is never closed/,
    ],
  ])('%s', async (_, text, message) => {
    expect(await refusal(text, undefined, { model: 'paper/lantern-2.0' })).toMatch(message);
  });

  it.each([
    [
      'a keyword cannot be expressed',
      { a: { type: 'array', items: { type: 'string' }, uniqueItems: true } },
      /uniqueItems/,
    ],
    ['a format cannot be expressed', { a: { type: 'string', format: 'date' } }, /format "date" cannot be/],
    ['a pattern is none', { a: { type: 'string', pattern: '(' } }, /pattern .* is not a regular expression/],
    ['a field has no type', { a: {} }, /input\.a: the type is missing/],
    ['a field has no name', { '': { type: 'string' } }, /a field without a name/],
    ['a field is a reference to nothing', { a: { $ref: '#/x' } }, /\$ref "#\/x" leads to nothing/],
    ['a field holds itself', { a: { $ref: '#/paths' } }, /the type is missing/],
    ['a const does not fit', { a: { type: 'boolean', const: 'x' } }, /const "x" is not of type "boolean"/],
    ['a field has two types', { a: { type: ['string', 'array'] } }, /type \["string","array"\] must be one of/],
    [
      'two names differ by a blank',
      { a: { type: 'string' }, 'a ': { type: 'string' } },
      /a: it is described twice, first/,
    ],
    ['a default does not fit', { a: { type: 'integer', default: 'x' } }, /default "x" is not of type "integer"/],
    ['options are missing', { a: { type: 'string', enum: [] } }, /the list of options is empty/],
    ['a limit is negative', { a: { type: 'string', maxLength: -1 } }, /maxLength is -1, must be a number, whole/],
  ])('%s', async (_, properties, message) => {
    expect(await refusal(fields(properties))).toMatch(message);
    expect(await refusal(fields(properties))).toMatch(/^page:\d+: /);
  });

  it('references multiply', async () => {
    const ref = (level: number) => ({ $ref: `#/paths/l${level}` });
    const twelve = (level: number) => Array.from({ length: 12 }, (_, index) => [`f${index}`, ref(level)]);
    const levels = [1, 2, 3, 4, 5, 6, 7].map((level) => [
      `l${level}`,
      { type: 'object', properties: Object.fromEntries(twelve(level + 1)) },
    ]);
    const page = documentation({ properties: { a: ref(1) } });
    const paths = stringify(Object.fromEntries([...levels, ['l8', { type: 'string' }]]));
    expect(await refusal(page.replace('paths:\n', `paths:\n${paths.replaceAll(/^/gm, '  ').trimEnd()}\n`))).toMatch(
      /^page:\d+: the page has more than 2000 schemas, references included/,
    );
  });

  it('an alias holds itself', async () => {
    const page = fields({ a: { type: 'string', default: 'x' } }).replace('default: x', 'default: &x [*x]');
    expect(await refusal(page)).toMatch(/^page:\d+: the aliases here expand without end/);
  });
});
