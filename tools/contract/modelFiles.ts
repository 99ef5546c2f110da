import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isModelId } from './modelId.js';
import { modelPaths } from './modelPaths.js';

/** The files of `openapi/models/` below a root, by model id. */
export type ModelFiles = ReturnType<typeof modelFiles>;

/** @throws TypeError for an id that would lead out of the folder. */
export function modelFiles(root: string) {
  const folder = join(root, 'openapi', 'models');
  const path = (model: string) => {
    if (!isModelId(model)) throw new TypeError(`${JSON.stringify(model)} cannot be a model id`);
    return `${join(folder, ...model.split('/'))}.yaml`;
  };
  return {
    async ids(): Promise<string[]> {
      const paths = await modelPaths(root);
      return paths.flatMap((path) => /^(.*)\.yaml$/.exec(path)?.[1] ?? []).sort();
    },
    /** The text of a file, or undefined if there is none. */
    read: (model: string): Promise<string | undefined> =>
      readFile(path(model), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      }),
    async write(model: string, text: string): Promise<void> {
      await mkdir(dirname(path(model)), { recursive: true });
      await writeFile(path(model), text);
    },
  };
}
