/** The shapes that have a name, as width to height. */
const NAMED: Readonly<Record<string, readonly [number, number]>> = {
  square: [1, 1],
  square_hd: [1, 1],
  portrait_4_3: [3, 4],
  portrait_3_2: [2, 3],
  portrait_16_9: [9, 16],
  landscape_4_3: [4, 3],
  landscape_3_2: [3, 2],
  landscape_16_9: [16, 9],
  landscape_21_9: [21, 9],
};

/** Nobody looks at more, and an image of it takes the mock half a second. */
const MAX_EDGE = 4096;

type Input = Readonly<Record<string, unknown>>;

/**
 * How large an image the input asks for, in pixels: the shape from `aspect_ratio` or `image_size`, the longer edge from
 * `resolution` or `image_resolution`, where 1K is 1,024 pixels. Square and 1K where neither it nor a
 * default says.
 *
 * @param defaults What the input is taken to say where it says nothing.
 */
export function pixelsOf(input: Input, defaults: Input = {}): { width: number; height: number } {
  const either = (...names: string[]) =>
    [input, defaults].flatMap((from) => names.map((name) => from[name])).find((value) => typeof value === 'string');
  const size = either('aspect_ratio', 'image_size', 'ratio');
  const scale = either('resolution', 'image_resolution', 'size');
  const [across, down] = shapeOf(`${size}`);
  const kilo = Number(/^([\d.]+)K$/i.exec(`${scale}`)?.[1] ?? 1);
  const edge = Math.min(MAX_EDGE, kilo * 1024) / (size === 'square' ? 2 : 1);
  const unit = edge / Math.max(across, down);
  return { width: Math.max(1, Math.round(across * unit)), height: Math.max(1, Math.round(down * unit)) };
}

function shapeOf(size: string): readonly [number, number] {
  const [, across, down] = /^([1-9]\d*):([1-9]\d*)$/.exec(size) ?? [];
  if (across && down) return [Number(across), Number(down)];
  return (Object.hasOwn(NAMED, size) ? NAMED[size] : undefined) ?? [1, 1];
}
