import type { Json } from './Page.js';

/** What has to be written by hand in a model file: the places that still say TODO. */
export function leftToWrite(file: Json, path: readonly string[] = []): string[] {
  const place = path.filter((name, at) => name !== 'properties' || path[at - 1] === 'properties').join('.');
  if (typeof file === 'string') return /^TODO\b/.test(file) ? [`${place}: ${file}`] : [];
  if (typeof file !== 'object' || file === null) return [];
  if (path.join() === 'examples' && Array.isArray(file) && file.length === 0)
    return [`${place}: TODO: write a request`];
  return Object.entries(file).flatMap(([name, member]) => leftToWrite(member, [...path, name]));
}
