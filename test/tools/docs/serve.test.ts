import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Listening } from '../../../src/mock/index.js';
import { serve } from '../../../tools/docs/serve.js';

let folder: string;
let serving: Listening;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'kie-openapi-serve-'));
  await mkdir(join(folder, 'docs'));
  await writeFile(join(folder, 'secret.html'), 'secret');
  await writeFile(join(folder, 'docs', 'index.html'), '<p>index');
  serving = await serve(join(folder, 'docs'), 0, '/sub/');
});
afterAll(async () => {
  await serving.close();
  await rm(folder, { recursive: true });
});

/** Asks for a path as it is; `fetch` would tidy it up. */
const statusOf = (path: string) =>
  new Promise<number | undefined>((resolve, reject) =>
    request({ port: new URL(serving.url).port, host: '127.0.0.1', path }, (response) => {
      resolve(response.resume().statusCode);
    })
      .on('error', reject)
      .end(),
  );

describe('the server of the docs', () => {
  it('serves a folder below a path', async () => {
    const response = await fetch(serving.url);

    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(await response.text()).toBe('<p>index');
  });

  it.each([
    '/',
    '/index.html',
    '/sub/none.html',
    '/sub/../secret.html',
    '/sub/%2e%2e/secret.html',
    '/sub/x/../../secret.html',
    '//',
    '/sub//etc/passwd',
  ])('has nothing at %s', async (path) => {
    expect(await statusOf(path)).toBe(404);
  });
});
