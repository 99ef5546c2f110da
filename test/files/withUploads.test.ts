import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, it, vi } from 'vitest';
import { unlisted } from '../../src/client/index.js';
import { withUploads } from '../../src/files/index.js';
import { clientOf, rejection } from '../client/api.js';
import { mockOf } from '../mock/mockOf.js';
import { emptyFolder } from './saving.js';

const MODEL = 'google/nano-banana-edit';
const boat = new Blob(['A paper boat'], { type: 'image/png' });

describe('with uploads, an input', () => {
  it('has URLs where it had Blobs, and can be bought', async () => {
    const { mock, kie } = mockOf();
    const input = await withUploads(kie, MODEL, {
      prompt: 'At night',
      image_urls: [boat, 'https://example.com/a.png'],
    });

    const [first = '', second] = input.image_urls;
    expect(await (await mock.fetch(first)).text()).toBe('A paper boat');
    expect([input.prompt, second]).toEqual(['At night', 'https://example.com/a.png']);
    expect(await kie.createTask(MODEL, input)).toMatchObject({ taskId: expect.any(String) });
  });

  it('has URLs where it had paths, of files with their extension', async () => {
    const { mock, kie } = mockOf();
    const path = join(await emptyFolder(), 'boat.png');
    await writeFile(path, 'A boat on a disk');
    const { image_urls } = await withUploads(kie, MODEL, { prompt: 'At night', image_urls: [pathToFileURL(path)] });

    const file = await mock.fetch(`${image_urls[0]}`);
    expect([file.headers.get('content-type'), await file.text()]).toEqual(['image/png', 'A boat on a disk']);
    expect(image_urls[0]).toMatch(/\.png$/);
  });

  it('sends each file once, wherever it stands', async () => {
    const kie = { upload: vi.fn(async () => ({ downloadUrl: 'https://files.example.com/1' }) as never) };
    const path = join(await emptyFolder(), 'boat.png');
    await writeFile(path, 'A boat');
    const [one, other] = [pathToFileURL(path), pathToFileURL(path)];
    const deep = { list: [{ file: boat }, boat, one], more: { file: other }, none: null, number: 7 };

    const url = 'https://files.example.com/1';
    expect(await withUploads(kie, unlisted('paper/boat'), deep)).toEqual({
      ...{ list: [{ file: url }, url, url], more: { file: url }, none: null, number: 7 },
    });
    expect(kie.upload).toHaveBeenCalledTimes(2);
  });

  it('is left as it was, and a copy is given', async () => {
    const { kie } = mockOf();
    const input = { prompt: 'At night', image_urls: [boat] };
    expect(await withUploads(kie, MODEL, input)).not.toBe(input);
    expect(input.image_urls).toEqual([boat]);
  });

  it('keeps URLs of the web as they are', async () => {
    const kie = { upload: vi.fn() };
    const input = { prompt: 'At night', image_urls: [new URL('https://example.com/a.png')] };
    expect(await withUploads(kie, MODEL, input)).toMatchObject({ image_urls: ['https://example.com/a.png'] });
    expect(kie.upload).not.toHaveBeenCalled();
  });

  it.each([
    ['that is missing', 'missing.png'],
    ['that is a folder', '.'],
  ])('with a file %s is an error that names the field, and nothing is uploaded', async (_, name) => {
    const kie = { upload: vi.fn() };
    const path = pathToFileURL(join(await emptyFolder(), name));
    const error = await rejection(withUploads(kie, MODEL, { prompt: 'At night', image_urls: [boat, path] }));
    expect(error).toMatchObject({
      name: 'UsageError',
      model: MODEL,
      message: 'input.image_urls[1] is a file that cannot be read',
    });
    expect(kie.upload).not.toHaveBeenCalled();
  });

  it('that is its own member is an error', async () => {
    const loop: Record<string, unknown> = {};
    loop.self = loop;
    const error = await rejection(withUploads(mockOf().kie, unlisted('paper/boat'), loop));
    expect(error).toMatchObject({ name: 'UsageError', message: expect.stringContaining('is nested too deep') });
  });

  it('stops the other uploads when one fails', async () => {
    const signals: (AbortSignal | undefined)[] = [];
    const kie = clientOf(() => Response.json({ success: false, code: 400, msg: 'No' }));
    const upload: typeof kie.upload = (file, options) => {
      signals.push(options?.signal);
      return kie.upload(file, options);
    };
    const input = { prompt: 'At night', image_urls: [boat, new Blob(['Another'])] };
    expect(await rejection(withUploads({ upload }, MODEL, input))).toMatchObject({ name: 'BadRequestError' });
    expect(signals.map((signal) => signal?.aborted)).toEqual([true, true]);
  });
});
