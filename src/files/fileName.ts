import { demand } from '../client/errors/UsageError.js';

/** What the places of a name are filled with. */
export interface NameValues {
  readonly ref: string | undefined;
  readonly taskId: string;
  readonly index: number;
  readonly ext: string;
}

const PLACE = /\{(\w*)\}/g;
const PLACES = ['ref', 'taskId', 'index', 'ext'];
/** What a name of a file has nowhere, or not on every system. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is searched for.
const UNSAFE = /[/\\:*?"<>|\u0000-\u001f]/;
/** The names of devices on Windows, whatever their extension. */
const DEVICE = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;
const MAX_BYTES = 200;

/** @throws UsageError if the names of a task's files would be wrong, or not differ. */
export function checkName(template: string, ref: string | undefined, count: number): void {
  demand(typeof template === 'string' && template, 'name must be a text');
  for (const [, place = ''] of template.matchAll(PLACE))
    demand(PLACES.includes(place), `name has {${place}}; it can have ${PLACES.map((each) => `{${each}}`).join(', ')}`);
  demand(!UNSAFE.test(template), 'name must be the name of a file, without a folder');
  demand(!template.includes('{ref}') || ref, 'name has {ref}: the option ref must say what that is');
  demand(count < 2 || template.includes('{index}'), `name must have {index}, because the task has ${count} files`);
}

/**
 * The name of a file. What no file should be called is written as in a URL, so that no value leaves the folder, and two values make
 * two names.
 *
 * @throws UsageError if it is too long.
 */
export function fileName(template: string, values: NameValues): string {
  const texts: Readonly<Record<string, unknown>> = { ...values };
  const filled = template.replace(PLACE, (_, place: string) =>
    `${texts[place]}`.replace(/[^\p{L}\p{M}\p{N}._-]/gu, encoded),
  );
  const named = filled.replace(/^\.|[. ]$/g, encoded);
  const name = DEVICE.test(named) ? `${encoded(named.charAt(0))}${named.slice(1)}` : named;
  demand(new TextEncoder().encode(name).length <= MAX_BYTES, `The name of a file is longer than ${MAX_BYTES} bytes`);
  return name;
}

const encoded = (character: string): string =>
  Array.from(new TextEncoder().encode(character), (byte) => `%${byte.toString(16).padStart(2, '0')}`).join('');
