import { didYouMean } from '../spelling/didYouMean.js';
import { type Answer, json, printable, warned } from './Answer.js';

/**
 * What the API answers for a path that it does not have: the only answer that is no envelope, and has its code as HTTP status whatever
 * the transport.
 *
 * @param now The time, in ms since the epoch.
 * @param paths Those that there are. A warning names the one that may have been meant.
 */
export function notFound(path: string, now: number, paths: readonly string[]): Answer {
  const body = { timestamp: now, status: 404, error: 'Not Found', message: 'No message available', path };
  const hint = didYouMean(path, paths);
  const warning = hint === '' ? undefined : `There is no ${path}${hint}`;
  return warned({ ...json(body), status: 404, outcome: 404 }, warning && printable(warning));
}
