// The errors that operations have in common, as a plugin of Redocly CLI, which runs it before it lints or bundles.

import { readdirSync, readFileSync } from 'node:fs';
import { basename, dirname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'yaml';

const RESPONSES = fileURLToPath(new URL('components/responses/', import.meta.url));
const JSON_TYPE = 'application/json';
const TABLE = '<!-- the table of errors -->';

/** Every error: a file of `components/responses/` with an example whose code is not that of success. */
const errors = readdirSync(RESPONSES)
  .flatMap((file) => {
    const { description, content, 'x-tags': tags } = parse(readFileSync(join(RESPONSES, file), 'utf8'));
    const { schema, examples } = content?.[JSON_TYPE] ?? {};
    const [[example, { value }] = ['', { value: { code: 200 } }]] = Object.entries(examples ?? {});
    if (value.code === 200) return [];
    return [{ name: basename(file, '.yaml'), envelope: nameOf(schema), description, tags, example, ...value }];
  })
  .sort((a, b) => a.code - b.code);

/** The errors whose body is such an envelope, `ErrorEnvelope` if none is named. */
export const errorsOf = (envelope = 'ErrorEnvelope') => errors.filter((error) => error.envelope === envelope);

const common = () => ({
  /**
   * An operation whose 200 can be an error envelope can answer each error of that envelope, in both transports; one that has
   * `x-tags`, only if the operation has one of these.
   */
  Operation(operation, { resolve, location }) {
    const accepted = resolve(operation.responses['200'] ?? {});
    const { schema, examples } = accepted.node?.content?.[JSON_TYPE] ?? {};
    const known = (schema?.oneOf ?? []).flatMap((part) => errorsOf(nameOf(part)));
    for (const { name, code, example, tags } of known) {
      if (tags !== undefined && !tags.some((tag) => operation.tags.includes(tag))) continue;
      operation.responses[code] ??= { $ref: pathOf(name, location) };
      examples[example] ??= {
        $ref: `${pathOf(name, accepted.location)}#/content/application~1json/examples/${example}`,
      };
    }
  },
  /** `x-errors` names an envelope: the schema is one of the codes of its errors. */
  Schema(schema) {
    const known = errorsOf(schema['x-errors'] ?? '');
    if (known.length === 0) return;
    delete schema['x-errors'];
    schema.enum = known.map(({ code }) => code);
    schema['x-enumDescriptions'] = Object.fromEntries(known.map(({ code, description }) => [code, description]));
  },
  /** The introduction shows the errors as a table. */
  Info(info, { resolve }) {
    const rows = errorsOf().map(({ code, name, description }) => `| ${code} | ${name} | ${description} |`);
    const table = ['| code | error | what it means |', '|---|---|---|', ...rows].join('\n');
    info.description = resolve(info.description).node.replace(TABLE, table);
  },
});

/** The name of the schema that a `$ref` leads to. */
function nameOf({ $ref = '' }) {
  return basename($ref, '.yaml');
}

/** The path of a response, seen from the file that has it. */
const pathOf = (name, { source }) =>
  relative(dirname(source.absoluteRef), join(RESPONSES, `${name}.yaml`))
    .split(sep)
    .join('/');

/** `x-tags` has served its purpose. */
const published = () => ({
  Response(response) {
    delete response['x-tags'];
  },
});

export default () => ({
  id: 'errors',
  preprocessors: { oas3: { common } },
  decorators: { oas3: { published } },
});
