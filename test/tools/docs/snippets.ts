import type { Bundle } from '../../../tools/contract/PublishedBundle.js';

/** A block of code in a guide. */
export interface Snippet {
  readonly guide: string;
  readonly lang: string;
  readonly code: string;
}

/** Every block of code of the introduction, in its order. */
export function snippetsOf({ info }: Bundle): Snippet[] {
  const [, ...sections] = (info.description ?? '').split(/^## /m);
  return sections.flatMap((section) => {
    const guide = section.slice(0, section.indexOf('\n'));
    const blocks = section.matchAll(/^```(\w+)\n(.*?)^```$/gms);
    return Array.from(blocks, ([, lang = '', code = '']) => ({ guide, lang, code }));
  });
}
