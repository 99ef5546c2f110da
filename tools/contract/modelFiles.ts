import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isModelId } from './modelId.js';
import { modelPaths } from './modelPaths.js';

/** The files of `openapi/models/` below a root, by model id. */
export interface ModelFiles {
  ids(): Promise<string[]>;
  /** The text of a file, or undefined if there is none. */
  read(model: string): Promise<string | undefined>;
  write(model: string, text: string): Promise<void>;
}

/** @throws TypeError for an id that would lead out of the folder. */
export function modelFiles(root: string): ModelFiles {
  const folder = join(root, 'openapi', 'models');
  const path = (model: string) => {
    if (!isModelId(model)) throw new TypeError(`${JSON.stringify(model)} cannot be a model id`);
    return `${join(folder, ...model.split('/'))}.yaml`;
  };
  return {
    async ids() {
      const paths = await modelPaths(root);
      return paths.flatMap((path) => /^(.*)\.yaml$/.exec(path)?.[1] ?? []).sort();
    },
    read: (model) =>
      readFile(path(model), 'utf8').catch((error: NodeJS.ErrnoException) => {
        if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined;
        throw error;
      }),
    async write(model, text) {
      await mkdir(dirname(path(model)), { recursive: true });
      await writeFile(path(model), text);
    },
  };
}
