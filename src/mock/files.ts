import { catalogue } from '../../generated/catalogue.js';
import { defaults } from '../../generated/defaults.js';
import { observed } from '../../generated/observed.js';
import { variants } from '../../generated/variants.js';
import type { MockTask } from './MockTask.js';

/** A file that a task made. */
export interface MockFile {
  /** The end of its URL. */
  readonly name: string;
  readonly format: 'png' | 'jpg' | 'mp4' | 'wav';
}

/** What the mock makes of a task: the member of the result that has it, its form within that, and the files. */
export interface Makings {
  readonly result: 'resultUrls' | 'resultObject' | 'data' | 'unknown';
  readonly form: Form | undefined;
  readonly files: readonly MockFile[];
}

export type Form = 'layers' | 'placedLayers' | 'segments' | 'lyrics';

/** How many songs were seen to come of one task. */
const SONGS = 2;
/** How many layers or segments the mock finds, of the 16 that were seen at most. */
const PARTS = 3;
/** No model makes more images. */
const MAX_IMAGES = 12;
const COUNTS = ['max_images', 'num_images', 'n'];

const of = <T>(table: Readonly<Record<string, T>>, model: string): T | undefined =>
  Object.hasOwn(table, model) ? table[model] : undefined;

/** The documented defaults of a model's input. */
export const defaultsOf = (model: string): Readonly<Record<string, unknown>> => of(defaults, model) ?? {};

/** What a task that succeeded has made. */
export function makingsOf(task: Pick<MockTask, 'model' | 'input'>): Makings {
  const { media, result } = of(catalogue, task.model) ?? { media: 'image', result: 'resultUrls' as const };
  const { form, files, format } = of(observed, task.model) ?? {};
  const asked = (field: string) => task.input[field] ?? defaultsOf(task.model)[field];
  const image = format ?? (/^jpe?g$/i.test(`${asked('output_format')}`) ? 'jpg' : 'png');
  const numbered = (count: number, each: MockFile['format'], first = 1): MockFile[] =>
    Array.from({ length: count }, (_, index) => ({ name: `${first + index}.${each}`, format: each }));
  const make = (made: readonly MockFile[]): Makings => ({ result, form, files: made });

  if (result === 'data') return make([...numbered(SONGS, 'wav'), ...numbered(SONGS, 'jpg')]);
  // The base comes first, in the format that was asked for; layers are PNG.
  if (form === 'layers' || form === 'placedLayers') return make([...numbered(1, image), ...numbered(PARTS, 'png', 2)]);
  if (form === 'segments') return make(numbered(PARTS, 'png'));
  if (media === 'video') return make(numbered(1, 'mp4'));
  if (media === 'audio') return make(numbered(1, 'wav'));
  return make(media === 'image' ? numbered(files ?? countOf(task.model, asked), image) : []);
}

/** The number in the field that says how many images to make, also as a text. A field that a model does not have says nothing. */
function countOf(model: string, asked: (field: string) => unknown): number {
  const variant = of(variants, model);
  const fields: { readonly properties?: object } | undefined = variant?.properties.input;
  const known = COUNTS.filter((field) => !variant || Object.hasOwn(fields?.properties ?? {}, field));
  const count = Math.trunc(Number(known.map(asked).find((value) => value !== undefined) ?? 1));
  return count >= 1 ? Math.min(count, MAX_IMAGES) : 1;
}
