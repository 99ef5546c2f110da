import type { Schema } from '../../validation/Schema.js';

/**
 * The kinds of task that a model does, such as `Image to Video`, in the words of the vendor's list. The contract does not have
 * them, so they are read from its fields that take a URL.
 *
 * @param media What the model makes.
 * @param input The schema of its input.
 */
export function taskTypes(media: string, { properties = {}, required = [] }: Schema): string[] {
  const fields = Object.keys(properties).filter((name) => takesUrl(name, properties[name]));
  const isTextEnough = !fields.some((name) => required.includes(name));
  const sources = new Set([...(isTextEnough ? ['Text'] : []), ...fields.map(sourceOf)]);
  const made = media.charAt(0).toUpperCase() + media.slice(1);
  return Array.from(sources, (source) => `${source} to ${made}`);
}

const takesUrl = (name: string, field: Schema | undefined): boolean =>
  /_urls?$/.test(name) || (field?.items ?? field)?.format === 'uri';

function sourceOf(name: string): string {
  if (/video|clip/.test(name)) return 'Video';
  return /audio|voice|upload|verify/.test(name) ? 'Audio' : 'Image';
}
