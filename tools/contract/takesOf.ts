import { type Bundle, resolve, type Schema } from './PublishedBundle.js';

/** What a model can be given, in the order of the table. */
export const TAKES = ['prompt', 'images', 'video', 'audio', 'earlier task', 'persona'] as const;

/** One thing that a model can be given. */
export type Take = (typeof TAKES)[number];

/** What an input takes, judged by the names, formats and descriptions of its fields, at any depth. */
export function takesOf(bundle: Bundle, input: Schema): Take[] {
  const found = new Set(fieldsOf(bundle, input).flatMap(([name, schema]) => takesOfField(name, schema)));
  return TAKES.filter((take) => found.has(take));
}

/** Every field of an input with its schema, at any depth. */
export function fieldsOf(bundle: Bundle, input: Schema): [name: string, schema: Schema][] {
  const { items, properties = {} } = resolve(bundle, input);
  const own = Object.entries(properties).flatMap(([name, each]): [string, Schema][] => [
    [name, resolve(bundle, each)],
    ...fieldsOf(bundle, each),
  ]);
  return items === undefined ? own : [...own, ...fieldsOf(bundle, items)];
}

const FILE = /(^|_)(urls?|image|video|audio)(_input)?$/;

function takesOfField(name: string, schema: Schema): Take[] {
  const value = schema.items ?? schema;
  if (value.type !== 'string' || value.enum !== undefined) return [];
  // A song goes by the id that it has in the result of its task.
  if (/^(task_?id|audio_id)$/i.test(name)) return ['earlier task'];
  if (name === 'persona_id') return ['persona'];
  if (/^(prompt|text|lyrics|content)$/.test(name)) return ['prompt'];
  if (value.format !== 'uri' && !FILE.test(name)) return [];
  // A name such as "url" or "input" does not say the kind of the file, its description does.
  const words = /image|frame|mask|video|clip|audio|voice/.test(name) ? name : (schema.description ?? '');
  return TAKES.filter((take) => KINDS[take]?.test(words));
}

const KINDS: Readonly<Partial<Record<Take, RegExp>>> = {
  images: /image|frame|mask|picture|files that show/i,
  video: /video|clip/i,
  audio: /audio|voice|sound|recording/i,
};
