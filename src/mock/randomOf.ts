import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/** Random numbers from 0 to 2³² - 1. The same text gives the same numbers. */
export function randomOf(text: string): () => number {
  let hash = 2_166_136_261;
  // FNV-1a tells texts apart. It protects no secret.
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619);
  const random = xoroshiro128plus(hash);
  return () => random.next() >>> 0;
}
