import type { Bytes } from '../../wire/Bytes.js';
import { randomOf } from '../randomOf.js';

const RATE = 8_000;
const SECONDS = 1;

/** A second of sound as a WAV file, 8 bits mono. The text decides the pitch. */
export function tone(text: string): Bytes {
  const hertz = 220 + (randomOf(text)() % 660);
  const length = RATE * SECONDS;
  const file = new Uint8Array(44 + length);
  const view = new DataView(file.buffer);
  const word = (at: number, letters: string) => file.set(new TextEncoder().encode(letters), at);
  // http://soundfile.sapp.org/doc/WaveFormat
  word(0, 'RIFF');
  view.setUint32(4, 36 + length, true);
  word(8, 'WAVEfmt ');
  view.setUint32(16, 16, true); // bytes of this chunk
  view.setUint16(20, 1, true); // PCM
  view.setUint16(22, 1, true); // channels
  view.setUint32(24, RATE, true);
  view.setUint32(28, RATE, true); // bytes per second
  view.setUint16(32, 1, true); // bytes per frame
  view.setUint16(34, 8, true); // bits per sample
  word(36, 'data');
  view.setUint32(40, length, true);
  for (let n = 0; n < length; n++) file[44 + n] = 128 + Math.round(64 * Math.sin((2 * Math.PI * hertz * n) / RATE));
  return file;
}
