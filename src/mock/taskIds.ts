import { randomOf } from './randomOf.js';

const DIGITS = Array.from('0123456789abcdef', (digit) => digit.charCodeAt(0));

/** Makes ids as tasks have them: 32 hexadecimal digits. The same seed gives the same ids. */
export function createTaskIds(seed: string): () => string {
  const random = randomOf(seed);
  const codes = Array<number>(32).fill(0);
  return () => {
    // Digit by digit: toString(16) of a number above 2³¹ takes ten times as long.
    for (let word = 0; word < 4; word++) {
      const number = random();
      for (let place = 0; place < 8; place++) {
        codes[word * 8 + place] = DIGITS[(number >>> (28 - place * 4)) & 15] ?? 0;
      }
    }
    return String.fromCharCode(...codes);
  };
}
