import type { Bundle } from '../contract/PublishedBundle.js';

/** The guides, by heading: the sections of the introduction, which is the description of the contract. */
export const guidesOf = ({ info }: Bundle): string[] =>
  Array.from((info.description ?? '').matchAll(/^## (.+)$/gm), ([, heading = '']) => heading);

/** How Redoc writes a heading into its address. */
export const sectionSlug = (heading: string): string =>
  heading
    .toLowerCase()
    .replaceAll(/[^a-z0-9]+/g, '-')
    .replaceAll(/^-|-$/g, '');
