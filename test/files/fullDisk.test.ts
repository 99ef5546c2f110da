import { promises } from 'node:fs';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { saveFiles } from '../../src/files/index.js';
import { rejection } from '../client/api.js';
import { emptyFolder, filesIn, hostOf, sends } from './saving.js';

const full = Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });

beforeEach(() => {
  const { open } = promises;
  vi.spyOn(promises, 'open').mockImplementation(async (...given) => {
    const file = await open(...given);
    const { appendFile } = file;
    file.appendFile = async (...data) => {
      await appendFile.apply(file, data);
      throw full;
    };
    return file;
  });
});
afterEach(() => void vi.restoreAllMocks());

it('a full disk is an error that says so, is not tried again, and leaves no part of the file', async () => {
  const { kie, task, requests } = await hostOf({ '/1': sends('A boat') });
  const folder = await emptyFolder();
  const error = await rejection(saveFiles(kie, task, folder));
  expect(error).toMatchObject({ name: 'SaveError', taskId: 'task-1', cause: full });
  expect(String(error)).toContain('it cannot be written: Error: ENOSPC: no space left on device');
  expect(await filesIn(folder)).toEqual({});
  expect(requests).toHaveLength(1);
});
