import { basename, dirname, extname } from 'node:path';
import type { KieClient } from '../client/index.js';
import type { Kind } from '../command/index.js';
import { checkName } from '../files/fileName.js';
import type { SavedFile } from '../files/index.js';
import type { SucceededTask } from '../wire/record.js';

const DEFAULT = '{taskId}-{index}.{ext}';

/** Where the files of a task go: a folder and a name, such as `boats/{taskId}-{index}.{ext}`. */
export const template: Kind<string> = {
  placeholder: 'template',
  must: 'be a folder and a name such as boats/{taskId}-{index}.{ext}, with {taskId}, {index} and {ext} only',
  parse(text) {
    try {
      // Now, and not when the task is paid for.
      checkName(split(text).name, undefined, 1);
      return text;
    } catch {
      return undefined;
    }
  },
};

/** What the help says of a template. */
export const TEMPLATE_HELP =
  'as <template>: a folder with / at its end, or a path with {taskId}, {index}, {ext} in the name';

/** Saves the files of a task. A name that is the same for several files gets their numbers. */
export async function saveTo(
  kie: Pick<KieClient, 'fetch' | 'downloadUrl'>,
  task: SucceededTask,
  text: string,
  signal?: AbortSignal,
): Promise<readonly SavedFile[]> {
  const { saveFiles } = await import('../files/index.js');
  const { folder, name } = split(text);
  return saveFiles(kie, task, folder, { name: task.files.length > 1 ? numbered(name) : name, signal });
}

function split(text: string): { readonly folder: string; readonly name: string } {
  if (/[/\\]$/.test(text)) return { folder: text, name: DEFAULT };
  return { folder: dirname(text), name: basename(text) };
}

function numbered(name: string): string {
  if (name.includes('{index}')) return name;
  const ext = extname(name);
  return `${name.slice(0, name.length - ext.length)}-{index}${ext}`;
}
