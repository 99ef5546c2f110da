import { filesOf } from '../wire/files.js';
import { fileAt, isOwn } from './findFile.js';
import type { World } from './World.js';

/** Whether an input names a file that is certainly not there: one that the mock does not have, or one on a host in `.invalid`. */
export const namesMissingFile = (world: World, input: unknown): boolean =>
  filesOf(input).some(({ url: href }) => {
    const url = new URL(href);
    return isOwn(world, url) ? fileAt(world, url) === undefined : url.hostname.endsWith('.invalid');
  });
