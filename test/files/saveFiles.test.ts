import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { SaveError, type SaveProgress, saveFiles } from '../../src/files/index.js';
import { rejection } from '../client/api.js';
import { mockOf } from '../mock/mockOf.js';
import { type Act, cut, emptyFolder, filesIn, hostOf, sends, status } from './saving.js';

/** Saves what a host has, without waiting between two attempts. */
async function saving(
  acts: Readonly<Record<string, Act | readonly Act[]>>,
  options: Parameters<typeof saveFiles>[3] = {},
) {
  vi.spyOn(Math, 'random').mockReturnValue(0);
  onTestFinished(() => void vi.restoreAllMocks());
  const host = await hostOf(acts);
  const folder = await emptyFolder();
  return { ...host, folder, save: () => saveFiles(host.kie, host.task, folder, options) };
}

describe('the files of a task', () => {
  it('come from the mock in this process, one after another renamed', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A boat' });
    await mock.clock.runToIdle();
    const folder = join(await emptyFolder(), 'a', 'new folder');
    const saved = await saveFiles(kie, await kie.waitForTask(taskId), folder);

    const path = join(folder, `${taskId}-1.png`);
    expect(saved).toEqual([{ index: 1, kind: 'image', url: expect.any(String), path, bytes: expect.any(Number) }]);
    expect(Object.keys(await filesIn(folder))).toEqual([`${taskId}-1.png`]);
  });

  it('come by socket, in order, without the key', async () => {
    const slow: Act = (response) => setTimeout(() => sends('first')(response, undefined as never), 30);
    const { save, folder, requests } = await saving({ '/1.txt': slow, '/2.txt': sends('second') });

    expect((await save()).map(({ index, bytes }) => [index, bytes])).toEqual([
      [1, 5],
      [2, 6],
    ]);
    expect(await filesIn(folder)).toEqual({ 'task-1-1.txt': 'first', 'task-1-2.txt': 'second' });
    expect(requests.map(({ headers }) => headers.authorization)).toEqual([undefined, undefined]);
  });

  it('are told as they come', async () => {
    const seen: SaveProgress[] = [];
    const { save } = await saving({ '/1': sends('A boat') }, { onProgress: (progress) => seen.push(progress) });
    await save();
    expect(seen[0]).toEqual({ index: 1, receivedBytes: 0, totalBytes: 6 });
    expect(seen.at(-1)).toEqual({ index: 1, receivedBytes: 6, totalBytes: 6 });
  });

  it('may be none', async () => {
    const { save } = await saving({});
    expect(await save()).toEqual([]);
  });

  it('replace those of that name, and a link of that name, not what it leads to', async () => {
    const { save, folder } = await saving({ '/1': sends('new'), '/2': sends('new') });
    await writeFile(join(folder, 'task-1-1.txt'), 'old');
    const other = join(await emptyFolder(), 'other');
    await writeFile(other, 'untouched');
    await symlink(other, join(folder, 'task-1-2.txt'));
    await save();
    expect(await filesIn(folder)).toEqual({ 'task-1-1.txt': 'new', 'task-1-2.txt': 'new' });
    expect(await filesIn(join(other, '..'))).toEqual({ other: 'untouched' });
  });
});

describe('a file is asked for again', () => {
  it.each<[string, Act]>([
    ['that is cut in the middle', cut],
    ['whose connection is reset', (response) => response.destroy()],
    ['of a host that answers 500', status(500)],
    ['of a host that answers 429', status(429)],
  ])('%s, and saved whole', async (_, act) => {
    const { save, folder, requests, downloadUrl } = await saving({ '/1': [act, act, sends('A boat')] });
    await save();
    expect(await filesIn(folder)).toEqual({ 'task-1-1.txt': 'A boat' });
    expect(requests).toHaveLength(3);
    expect(downloadUrl).not.toHaveBeenCalled();
  });

  it.each<[string, Act, string]>([
    ['is cut', cut, 'the connection failed'],
    ['is silent', (response) => void response.writeHead(200).flushHeaders(), 'nothing came within 50 ms'],
    ['gets no answer', () => {}, 'nothing came within 50 ms'],
  ])('maxRetries times if it always %s, and then no part of it is there', async (_, act, why) => {
    const { save, folder, requests } = await saving({ '/1': act }, { maxRetries: 1, timeoutMs: 50 });
    const error = await rejection(save());
    expect(error).toBeInstanceOf(SaveError);
    expect(String(error)).toBe(
      `SaveError: File 1 of task task-1 was not saved: ${why}. Its result is not lost: do not buy it again, but save it again`,
    );
    expect(error).toMatchObject({ taskId: 'task-1', saved: [], retryable: false });
    expect(await filesIn(folder)).toEqual({});
    expect(requests).toHaveLength(2);
  });

  it.each([401, 403, 404, 410])('by a new link if its own has expired with HTTP %d', async (code) => {
    const { save, folder, url, downloadUrl, task } = await saving({ '/1': status(code), '/renewed': sends('A boat') });
    task.files.pop();
    await save();
    expect(downloadUrl).toHaveBeenCalledExactlyOnceWith(`${url}/1`, expect.anything());
    expect(await filesIn(folder)).toEqual({ 'task-1-1.txt': 'A boat' });
  });

  it('by a new link of the mock', async () => {
    const { mock, kie } = mockOf();
    const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A boat' });
    await mock.clock.runToIdle();
    const expiring: typeof kie.fetch = async (url, init) =>
      `${url}`.includes('?expires=') ? kie.fetch(url, init) : new Response(null, { status: 403 });
    const folder = await emptyFolder();
    await saveFiles({ ...kie, fetch: expiring }, await kie.waitForTask(taskId), folder);
    expect(Object.keys(await filesIn(folder))).toEqual([`${taskId}-1.png`]);
  });

  it.each([400, 416, 451])('not if the host answers %d', async (code) => {
    const { save, requests } = await saving({ '/1': status(code) });
    expect(await rejection(save())).toMatchObject({ message: expect.stringContaining(`answered HTTP ${code}`) });
    expect(requests).toHaveLength(1);
  });

  it('not if no new link is made', async () => {
    const { mock, kie } = mockOf();
    const files = [{ url: 'http://mock.invalid/__mock/files/gone/1.png', kind: 'image' as const }];
    const error = await rejection(saveFiles(kie, { taskId: 'task-1', files }, await emptyFolder()));
    expect(error).toMatchObject({
      name: 'SaveError',
      message: expect.stringContaining('getDownloadUrl failed with code 422'),
    });
    expect(mock.journal()).toMatchObject([{ operation: 'getDownloadUrl', answer: 422 }]);
  });
});

it('a file that fails leaves the others saved, and the error has them', async () => {
  const { save, folder } = await saving({ '/1': sends('first'), '/2': status(400), '/3': sends('third') });
  const error = await rejection(save());
  expect(error).toMatchObject({ message: expect.stringMatching(/^File 2 of task task-1/) });
  expect(error).toMatchObject({ saved: [{ index: 1 }, { index: 3 }] });
  expect(Object.keys(await filesIn(folder))).toEqual(['task-1-1.txt', 'task-1-3.txt']);
});

describe('a file that is too long is not saved:', () => {
  const chunked: Act = (response) => {
    response.writeHead(200).write('x');
    response.end('x'.repeat(100));
  };
  it.each<[string, Act]>([
    ['its header says so', sends('x'.repeat(101))],
    ['more comes than allowed', chunked],
  ])('%s', async (_, act) => {
    const { save, folder, requests } = await saving({ '/1': act }, { maxBytes: 100 });
    expect(await rejection(save())).toMatchObject({ message: expect.stringContaining('it is longer than 100 bytes') });
    expect(await filesIn(folder)).toEqual({});
    expect(requests).toHaveLength(1);
  });

  it('but one of just that length is', async () => {
    const { save } = await saving({ '/1': sends('x'.repeat(100)) }, { maxBytes: 100 });
    expect(await save()).toMatchObject([{ bytes: 100 }]);
  });
});

describe('nothing is left behind', () => {
  it('when the saving is aborted', async () => {
    const controller = new AbortController();
    const half: Act = (response) => {
      response.writeHead(200).write('half');
      setTimeout(() => controller.abort(new Error('enough')), 20);
    };
    const { save, folder } = await saving({ '/1': half }, { signal: controller.signal });
    expect(await rejection(save())).toMatchObject({ name: 'AbortError', taskId: 'task-1', cause: new Error('enough') });
    expect(await filesIn(folder)).toEqual({});
  });

  it('when onProgress throws, and it is not asked for again', async () => {
    const cause = new Error('A bug of the application');
    const onProgress = () => {
      throw cause;
    };
    const { save, folder, requests } = await saving({ '/1': sends('A boat') }, { onProgress });
    expect(await rejection(save())).toMatchObject({ name: 'UsageError', taskId: 'task-1', cause });
    expect(await filesIn(folder)).toEqual({});
    expect(requests).toHaveLength(1);
  });

  it('when a folder has the name of the file', async () => {
    const { save, folder } = await saving({ '/1': sends('A boat') });
    await mkdir(join(folder, 'task-1-1.txt', 'full'), { recursive: true });
    expect(await rejection(save())).toMatchObject({
      message: expect.stringContaining('it cannot be written: Error: E'),
    });
    await expect(filesIn(folder)).rejects.toThrow('EISDIR');
  });
});
