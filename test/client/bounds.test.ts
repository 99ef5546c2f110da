import { execFile } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { promisify } from 'node:util';
import { createGzip } from 'node:zlib';
import { build } from 'esbuild';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { KEY } from '../canaries.js';
import { clientOf, envelope, record, rejection } from './api.js';

const MB = 1_000_000;

describe('an answer that is too long', () => {
  it('of 480 MB, gzipped to half a megabyte, ends in one error with less than 100 MB of memory', async () => {
    const server = createServer(async (_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' });
      const chunk = Buffer.alloc(MB, ' ');
      const body = Readable.from(Array.from({ length: 480 }, () => chunk));
      await pipeline(body, createGzip(), response).catch(() => {}); // The client hangs up.
    }).listen(0, '127.0.0.1');
    await once(server, 'listening');
    onTestFinished(() => void server.close());
    const folder = await mkdtemp(join(tmpdir(), 'bounds-'));
    onTestFinished(() => rm(folder, { recursive: true }));
    const program = join(folder, 'program.mjs');
    const source = `
      import { createKieClient } from './src/client/index.ts';
      const kie = createKieClient({ apiKey: 'any', baseUrl: process.argv[2], maxRetries: 4 });
      const before = process.resourceUsage().maxRSS;
      const { name, message } = await kie.getTask('task-1').catch((error) => error);
      const grown = (process.resourceUsage().maxRSS - before) / 1024;
      console.log(JSON.stringify({ name, message, grown }));`;
    await build({
      ...{ stdin: { contents: source, resolveDir: process.cwd() }, outfile: program, bundle: true },
      ...{ format: 'esm', platform: 'node', target: 'node20' },
    });
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
    const { stdout } = await promisify(execFile)(process.execPath, [program, url]);

    expect(JSON.parse(stdout)).toEqual({
      name: 'InvalidResponseError',
      message: 'recordInfo answered with more than 10000000 bytes; maxAnswerBytes sets the limit',
      grown: expect.toSatisfy((megabytes) => megabytes < 100),
    });
  });

  const long = () => new Response(' '.repeat(101));
  const limited = (answer: () => Response) => {
    const sent = vi.fn(answer);
    return { kie: clientOf(sent, { maxAnswerBytes: 100, maxRetries: 4 }), sent };
  };

  it('to createTask is ambiguous, and one to recordInfo is not asked for again', async () => {
    const { kie, sent } = limited(long);
    const created = await rejection(kie.createTask('google/nano-banana', { prompt: 'A boat' }));
    expect(created).toMatchObject({ name: 'InvalidResponseError', ambiguous: true, retryable: false });
    expect(await rejection(kie.getTask('task-1'))).toMatchObject({ ambiguous: false, retryable: false });
    expect(sent).toHaveBeenCalledTimes(2);
  });

  it('of kie.api rejects, too', async () => {
    const params = { query: { taskId: 'task-1' } };
    const error = await rejection(limited(long).kie.api.GET('/api/v1/jobs/recordInfo', { params }));
    expect(error).toMatchObject({ message: 'The body is longer than 100 bytes' });
  });

  it('is measured in bytes, and one as long as allowed is read', async () => {
    const text = '{"code":200,"data":{"taskId":"é"}}';
    const answer = () => new Response(text.padEnd(99));
    expect(await limited(answer).kie.createTask('google/nano-banana', { prompt: 'A boat' })).toMatchObject({
      taskId: 'é',
    });
  });
});

it('a record that is cut within a character is read all the same: it was paid for', async () => {
  const json = JSON.stringify({ code: 200, data: record('success', { failMsg: 'ä' }) });
  const bytes = Buffer.from(json, 'utf8');
  bytes[bytes.indexOf(0xa4)] = 0x20;
  expect(await clientOf(() => new Response(bytes)).getTask('task-1')).toMatchObject({ state: 'success' });
});

describe('the key does not go unencrypted', () => {
  it.each(['http://api.kie.ai', 'http://API.KIE.AI:8080/', 'http://kie.ai./', 'http://kieai.redpandaai.co'])(
    'to %s',
    async (baseUrl) => {
      const message = 'http:// would send the key unencrypted; use https://';
      expect(() => createKieClient({ apiKey: KEY, baseUrl })).toThrow(message);
      vi.stubEnv('KIE_BASE_URL', baseUrl);
      expect(() => createKieClient({ apiKey: KEY })).toThrow(message);
      vi.unstubAllEnvs();
      const sent = vi.fn(() => envelope(1));
      const error = await rejection(clientOf(sent).api.GET('/api/v1/chat/credit', { baseUrl }));
      expect(error).toMatchObject({ name: 'UsageError', message });
      expect(sent).not.toHaveBeenCalled();
    },
  );

  it.each(['http://127.0.0.1:4010', 'http://notkie.ai', 'https://api.kie.ai'])(
    'which does not forbid %s',
    (baseUrl) => {
      expect(createKieClient({ apiKey: KEY, baseUrl })).toHaveProperty('run');
    },
  );
});
