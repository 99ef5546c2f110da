import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { onTestFinished } from 'vitest';
import { listenOnLoopback } from '../../../src/mock/loopback.js';
import type { ModelFiles } from '../../../tools/contract/modelFiles.js';
import type { FactsFile } from '../../../tools/facts/factsFile.js';
import { createLiveModels } from '../../../tools/sync/liveModels.js';
import type { Row } from '../../../tools/sync/Row.js';
import type { SyncState } from '../../../tools/sync/SyncState.js';
import { KEY } from '../../canaries.js';

/** Answers a request in some way of its own. */
export type Act = (response: ServerResponse, request: IncomingMessage) => void;

export const json =
  (body: unknown, status = 200, headers: Readonly<Record<string, string>> = {}): Act =>
  (response) => {
    response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
  };

export const list = (models: readonly unknown[], total = models.length): Act =>
  json({
    code: 200,
    msg: 'success',
    data: { total, models: models.map((model) => ({ model, slug: 'x', taskType: [] })) },
  });

/** The answer of the schema endpoint for a model whose input has these fields. */
export function schema(model: string, properties: object, path = '/api/v1/jobs/createTask'): Act {
  const input = { type: 'object', required: 'word' in properties ? ['word'] : [], properties };
  const request = { type: 'object', properties: { model: { type: 'string', enum: [model] }, input } };
  const post = { requestBody: { content: { 'application/json': { schema: request } } } };
  return json({ code: 200, data: { model, openapi: { openapi: '3.1.0', paths: { [path]: { post } } } } });
}

/** A server on this machine that plays the vendor; each path acts out its list, and then its last act again and again. */
export async function vendor(acts: Readonly<Record<string, Act | readonly Act[]>>) {
  const requests: string[] = [];
  const counts = new Map<string, number>();
  const server = createServer((request, response) => {
    const path = request.url ?? '';
    requests.push(path);
    const each = [acts[path] ?? json({ code: 404 }, 404)].flat();
    const count = counts.get(path) ?? 0;
    counts.set(path, count + 1);
    each[Math.min(count, each.length - 1)]?.(response, request);
  });
  const { url: baseUrl, close } = await listenOnLoopback(server);
  onTestFinished(close);
  const live = createLiveModels({ baseUrl, apiKey: KEY, limiter: false });
  return { baseUrl, live, requests };
}

/** Model files in memory. */
export function memoryFiles(files: Map<string, string>): ModelFiles {
  return {
    ids: async () => [...files.keys()].sort(),
    read: async (model) => files.get(model),
    write: async (model, text) => {
      files.set(model, text);
    },
  };
}

/** A state in memory. */
export function memoryState(saved = new Map<string, Row>()): SyncState & { saved: Map<string, Row> } {
  return {
    saved,
    load: async () => new Map(saved),
    save: async (rows) => {
      for (const [model, row] of rows) saved.set(model, row);
    },
    clear: async () => saved.clear(),
  };
}

/** Facts of no page. */
export const noFacts: Pick<FactsFile, 'settled' | 'follow'> = {
  settled: async (page) => page,
  follow: async () => {},
};
