import { basename, dirname } from 'node:path';
import type { SaveOptions } from '../../batch/index.js';
import type { Kind } from '../../command/index.js';
import { checkName } from '../../files/fileName.js';

/** Where the files of a batch go. No two orders may have one name, and no two files of an order. */
export const batchTemplate: Kind<SaveOptions> = {
  placeholder: 'template',
  must: 'be a folder with / at its end, or have {index} and {ref} or {taskId} in its name, such as boats/{ref}-{index}.{ext}',
  parse(text) {
    if (/[/\\]$/.test(text)) return { folder: text };
    const name = basename(text);
    try {
      checkName(name, 'ref', 2);
    } catch {
      return undefined;
    }
    return /\{(ref|taskId)\}/.test(name) ? { folder: dirname(text), name } : undefined;
  },
};
