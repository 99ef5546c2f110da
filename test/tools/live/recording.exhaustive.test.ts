import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { CREDIT, FREE_CALLS } from '../../../tools/live/calls.js';
import { exchange } from '../../../tools/live/exchange.js';
import { holdKey } from '../../../tools/live/keyHolder.js';
import { startRecorder } from '../../../tools/live/recorder.js';
import { KEY } from '../../canaries.js';
import { standIn } from './standIn.js';

it('a recording has every call and never the key', async () => {
  const server = await standIn((_, text) => text.replace('"msg":"', `"msg":"${KEY} `));
  const holder = await holdKey(server.url, KEY, 30_000);
  const folder = await mkdtemp(join(tmpdir(), 'kie-openapi-recording-'));
  try {
    const har = join(folder, 'traffic.har');
    const recorder = await startRecorder(holder.url, har, folder);
    for (const call of [CREDIT, ...FREE_CALLS])
      await exchange(call, { ...holder, url: recorder.url, timeoutMs: 30_000 });
    await recorder.close();

    const recorded = await readFile(har, 'utf8');
    expect(JSON.parse(recorded).log.entries).toHaveLength(1 + FREE_CALLS.length);
    expect(recorded).not.toContain(KEY);
    await expect(fetch(recorder.url)).rejects.toThrow();
  } finally {
    await holder.close();
    await server.close();
    await rm(folder, { recursive: true, force: true });
  }
});

it('the hop puts the key only into requests that know its password', async () => {
  const server = await standIn();
  const holder = await holdKey(server.url, KEY, 30_000);
  try {
    for (const authorization of ['Bearer guessed', holder.authorization]) {
      await fetch(`${holder.url}${CREDIT.path}`, { headers: { authorization } });
    }

    expect(server.authorizations).toEqual(['', `Bearer ${KEY}`]);
  } finally {
    await holder.close();
    await server.close();
  }
});
