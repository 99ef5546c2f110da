import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished, vi } from 'vitest';
import { createKieClient } from '../../src/client/index.js';
import { listenOnLoopback } from '../../src/mock/loopback.js';
import { KEY } from '../canaries.js';

export type Act = (response: ServerResponse, request: IncomingMessage) => void;

/** A folder that is gone after the test. */
export async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'saving-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** What is in a folder: name and text of each file. */
export async function filesIn(folder: string): Promise<Record<string, string>> {
  const names = await readdir(folder).catch(() => []);
  const texts = names.map(async (name) => [name, await readFile(join(folder, name), 'utf8')] as const);
  return Object.fromEntries(await Promise.all(texts));
}

/** A host of files on a socket, which acts out a list per path, and then its last act again and again; and a task that has them. */
export async function hostOf(acts: Readonly<Record<string, Act | readonly Act[]>>) {
  const requests: IncomingMessage[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    requests.push(request);
    const path = request.url ?? '';
    const list = [acts[path] ?? []].flat();
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    (list[Math.min(count, list.length - 1)] ?? ((response) => response.writeHead(404).end()))(response, request);
  });
  const { url, close } = await listenOnLoopback(server);
  onTestFinished(close);
  const files = Object.keys(acts).map((path) => ({ url: `${url}${path}`, kind: 'other' as const }));
  const downloadUrl = vi.fn(async (_: string) => `${url}/renewed`);
  const kie = { ...createKieClient({ apiKey: KEY }), downloadUrl };
  return { url, kie, task: { taskId: 'task-1', files }, requests, downloadUrl };
}

/** Sends a whole file. */
export const sends =
  (text: string, type = 'text/plain'): Act =>
  (response) =>
    response.writeHead(200, { 'content-type': type, 'content-length': text.length }).end(text);

export const status =
  (code: number): Act =>
  (response) =>
    response.writeHead(code).end('<html>');

/** Says that the file has ten bytes, sends four, and hangs up. */
export const cut: Act = (response) => {
  response.writeHead(200, { 'content-type': 'text/plain', 'content-length': 10 });
  response.write('half');
  setTimeout(() => response.destroy(), 20);
};
