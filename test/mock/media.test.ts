import { decode as decodePng } from 'fast-png';
import { decode as decodeJpeg } from 'jpeg-js';
import { describe, expect, it } from 'vitest';
import { catalogue } from '../../generated/catalogue.js';
import { unlisted } from '../../src/client/index.js';
import { pixelsOf } from '../../src/mock/media/pixels.js';
import { models } from '../bundle.js';
import { mockOf } from './mockOf.js';

/** The files that a task of this input results in. */
async function filesOf(model: string, input: Record<string, unknown>) {
  const { mock, kie } = mockOf();
  const { taskId } = await kie.createTask(unlisted(model), input);
  await mock.clock.runToIdle();
  const { files } = await kie.waitForTask(taskId);
  return Promise.all(
    files.map(async ({ url }) => {
      const response = await mock.fetch(url);
      return { type: response.headers.get('content-type'), bytes: new Uint8Array(await response.arrayBuffer()) };
    }),
  );
}

/** Width and height, as a decoder that is not ours sees them. */
const sizeOf = ({ type, bytes }: { type: string | null; bytes: Uint8Array }) => {
  const { width, height } = type === 'image/png' ? decodePng(bytes) : decodeJpeg(bytes, { maxMemoryUsageInMB: 2_000 });
  return { width, height };
};

const TYPES: Record<string, RegExp> = { image: /^image\/(png|jpeg)$/, video: /^video\/mp4$/, audio: /^audio\/wav$/ };

describe('a result', () => {
  const makes = (id: string) => catalogue[id]?.media ?? '';
  const isFile = (id: string) => Object.hasOwn(TYPES, makes(id));
  // A picture takes a tenth of a second: all videos and sounds, and some pictures.
  const shown = models.filter(({ id }, index) => isFile(id) && (makes(id) !== 'image' || index % 8 === 0));
  const others = models.filter(({ id }) => !isFile(id));

  it.each(shown)('of $id is files of its media', async ({ id, example }) => {
    const files = await filesOf(id, example.input);

    expect(files.length).toBeGreaterThan(0);
    expect(files[0]?.type).toMatch(TYPES[makes(id)] ?? /never/);
    for (const { type, bytes } of files) {
      // A song has a cover, too.
      expect(type).toMatch(/^(image|video|audio)\//);
      expect(bytes.length).toBeGreaterThan(100);
    }
  });

  it.each(others)('of $id is no file, and an object', async ({ id, example }) => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask(unlisted(id), example.input);
    await mock.clock.runToIdle();

    const { result, files } = await kie.waitForTask(taskId);
    expect(result).toEqual({ resultObject: expect.any(Object) });
    expect(files).toEqual([]);
  });

  it.each([
    { output_format: 'png', aspect_ratio: '16:9', width: 1024, height: 576 },
    { output_format: 'jpeg', aspect_ratio: '4:5', width: 819, height: 1024 },
    { output_format: 'png', image_size: '21:9', width: 1024, height: 439 },
  ])('has the size that is asked for: $output_format $aspect_ratio$image_size', async ({ width, height, ...input }) => {
    const [file] = await filesOf('google/nano-banana', { prompt: 'A paper boat', ...input });

    expect(file?.type).toBe(`image/${input.output_format}`);
    expect(file && sizeOf(file)).toEqual({ width, height });
  });

  it('has as many images as are asked for, each another', async () => {
    const input = { prompt: 'Lighthouses', image_size: 'landscape_4_3', image_resolution: '4K', max_images: 3 };
    const files = await filesOf('bytedance/seedream-v4-text-to-image', input);

    expect(files.map(sizeOf)).toEqual(Array(3).fill({ width: 4096, height: 3072 }));
    expect(new Set(files.map(({ bytes }) => Buffer.from(bytes).toString('base64'))).size).toBe(3);
  });

  it('differs by its prompt, and is the same for the same', async () => {
    const bytesOf = async (prompt: string) => (await filesOf('google/nano-banana', { prompt }))[0]?.bytes;

    expect(await bytesOf('A boat')).toEqual(await bytesOf('A boat'));
    expect(await bytesOf('A boat')).not.toEqual(await bytesOf('A cat'));
  });

  it('has no file before it is there, and none of another name', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A boat' });
    const statusOf = async (name: string) =>
      (await mock.fetch(`http://mock.invalid/__mock/files/${taskId}/${name}`)).status;

    expect(await statusOf('1.png')).toBe(404);
    await mock.clock.runToIdle();
    expect(await statusOf('1.png')).toBe(200);
    expect(await statusOf('2.png')).toBe(404);
  });
});

describe('the size of an image', () => {
  it.each([
    { input: {}, width: 1024, height: 1024 },
    { input: { image_size: 'square' }, width: 512, height: 512 },
    { input: { image_size: 'portrait_16_9' }, width: 576, height: 1024 },
    { input: { aspect_ratio: 'auto', resolution: '2K' }, width: 2048, height: 2048 },
    { input: { aspect_ratio: '1:8', resolution: '1K' }, width: 128, height: 1024 },
    { input: { aspect_ratio: '1:1', size: '1.5K' }, width: 1536, height: 1536 },
    { input: { aspect_ratio: '0:0', resolution: '900K' }, width: 4096, height: 4096 },
    { input: { aspect_ratio: ['1:2'], image_size: 7 }, width: 1024, height: 1024 },
  ])('for $input is $width x $height', ({ input, ...size }) => {
    expect(pixelsOf(input)).toEqual(size);
  });
});
