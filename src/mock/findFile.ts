import { type Answer, failure } from './Answer.js';
import { mediaOf } from './media/media.js';
import { NOWHERE } from './origin.js';
import { FOLDER, type ServedFile } from './ServedFile.js';
import type { World } from './World.js';

/**
 * Finds a file of the mock without making it.
 *
 * @param expires When the link to it expires, in ms since the epoch; undefined if it does not.
 * @returns What makes it; undefined if there is none, or not any more.
 */
export function findFile(
  { tasks, uploads, clock }: World,
  path: string,
  expires: string | null | undefined,
): (() => Promise<ServedFile>) | undefined {
  if (typeof expires === 'string' && !(clock.now() < Number(expires))) return;
  const uploaded = uploads.get(path);
  if (uploaded) return async () => uploaded;
  const [taskId = '', name = '', ...rest] = path.split('/');
  const task = rest.length === 0 ? tasks.find(taskId) : undefined;
  return task && mediaOf(task, name);
}

/**
 * The file behind a URL, undefined if there is none. The path alone decides, since the mock answers whatever host it is asked at:
 * in a container it has another name than it knows.
 */
export function fileAt(world: World, url: URL): (() => Promise<ServedFile>) | undefined {
  if (!url.pathname.startsWith(FOLDER)) return;
  try {
    const path = decodeURIComponent(url.pathname.slice(FOLDER.length));
    return findFile(world, path, url.searchParams.get('expires'));
  } catch {
    return; // Broken percent-encoding.
  }
}

/** Whether a URL is one of the mock's own. */
export const isOwn = ({ origin }: World, url: URL): boolean => url.origin === origin() || url.origin === NOWHERE;

/** Sends a file. */
export async function sendFile(world: World, path: string, expires: string | undefined): Promise<Answer> {
  const file = await findFile(world, path, expires)?.();
  if (file === undefined) return failure('status', 404, 'There is no such file, or its link has expired');
  // What was uploaded may be a page. It must not act as the inspector, which has the same origin.
  const headers = {
    'content-type': file.mimeType,
    'x-content-type-options': 'nosniff',
    'content-security-policy': 'sandbox',
  };
  return { status: 200, headers, body: file.bytes, outcome: 200 };
}
