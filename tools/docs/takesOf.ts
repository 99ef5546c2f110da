import { type Bundle, resolve, type Schema } from './Bundle.js';

/** What a model can be given, in the order of the table. */
export const TAKES = ['prompt', 'images', 'video', 'audio', 'earlier task'] as const;

/** One thing that a model can be given. */
export type Take = (typeof TAKES)[number];

/** What fits the schema of an input, judged by the names, formats and descriptions of its fields, at any depth. */
export function takesOf(bundle: Bundle, input: Schema): Take[] {
  const found = new Set(fieldsOf(bundle, input).flatMap(([name, schema]) => takesOfField(name, schema)));
  return TAKES.filter((take) => found.has(take));
}

/** Every field of an input with its schema, at any depth. */
export function fieldsOf(bundle: Bundle, input: Schema): [name: string, schema: Schema][] {
  const schema = resolve(bundle, input);
  const below = schema.items === undefined ? [] : fieldsOf(bundle, schema.items);
  const own = Object.entries(schema.properties ?? {}).flatMap(([name, each]): [string, Schema][] => [
    [name, resolve(bundle, each)],
    ...fieldsOf(bundle, each),
  ]);
  return [...own, ...below];
}

const FILE = /(^|_)(urls?|image|video|audio)(_input)?$/;

function takesOfField(name: string, schema: Schema): Take[] {
  const value = schema.items ?? schema;
  if (value.type !== 'string' || value.enum !== undefined) return [];
  if (/^task_?id$/i.test(name)) return ['earlier task'];
  if (/^(prompt|text)$/.test(name)) return ['prompt'];
  if (value.format !== 'uri' && !FILE.test(name)) return [];
  return kinds(name, schema.description ?? '');
}

/** The kind of a file, by the name of the field or, where that says only "url" or "input", by its description. */
function kinds(name: string, description: string): Take[] {
  const words = /image|frame|mask|video|clip|audio|voice/.test(name) ? name : description;
  const audio = /audio|voice|sound|recording/i.test(words);
  const video = /video|clip/i.test(words);
  const images = /image|frame|mask|picture|files that show/i.test(words) && !/_(video|clip)/.test(name);
  return [
    ...(images ? ['images' as const] : []),
    ...(video ? ['video' as const] : []),
    ...(audio ? ['audio' as const] : []),
  ];
}
