import { encode as encodePng } from 'fast-png';
import { encode as encodeJpeg } from 'jpeg-js';
import type { Bytes } from '../../wire/Bytes.js';
import { randomOf } from '../randomOf.js';

/** Cells in a row and in a column; the right half mirrors the left. */
const CELLS = 7;

type Colour = readonly [red: number, green: number, blue: number];

/** An image of this size. The same text gives the same pattern, another text another. */
export function picture(format: 'png' | 'jpg', width: number, height: number, text: string): Bytes {
  const random = randomOf(text);
  const colour = (): Colour => [random() & 255, random() & 255, random() & 255];
  const palette = [colour(), colour(), colour()];
  const cells = Array.from({ length: CELLS * CELLS }, () => random() % palette.length);
  const at = (place: number, length: number) => Math.floor((place * CELLS) / length);
  const columns = Array.from({ length: width }, (_, x) => Math.min(at(x, width), CELLS - 1 - at(x, width)));
  const indices = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    const row = at(y, height) * CELLS;
    for (let x = 0; x < width; x++) indices[y * width + x] = cells[row + (columns[x] ?? 0)] ?? 0;
  }
  if (format === 'png') {
    const image = {
      width,
      height,
      data: indices,
      depth: 8,
      channels: 1,
      palette: palette.map((each) => [...each]),
    } as const;
    return new Uint8Array(encodePng(image, { zlib: { level: 1 } }));
  }
  const data = new Uint8Array(indices.length * 4);
  for (let place = 0; place < indices.length; place++) {
    const [red, green, blue] = palette[indices[place] ?? 0] ?? [0, 0, 0];
    data[place * 4] = red;
    data[place * 4 + 1] = green;
    data[place * 4 + 2] = blue;
    data[place * 4 + 3] = 255;
  }
  return new Uint8Array(encodeJpeg({ width, height, data }, 80).data);
}
