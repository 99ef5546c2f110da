import type { createKieClient } from '../../../src/client/index.js';
import type { MockOptions } from '../../../src/mock/index.js';
import { mockOf } from '../mockOf.js';

type Kie = ReturnType<typeof createKieClient>;

/** When `played` starts. */
export const START = Date.UTC(2026, 3, 2, 15, 24, 29, 123);

const baseUrl = 'https://kieai.redpandaai.co';

/** A form with a text file of this name. */
export function formOf(parts: Readonly<Record<string, string>>, name = 'paper-boat.txt', type = ''): FormData {
  const form = new FormData();
  form.set('file', new Blob(['A paper boat'], { type }), name);
  for (const [part, value] of Object.entries(parts)) form.set(part, value);
  return form;
}

/** The three uploads, of the same file. */
export const UPLOADS = {
  uploadFileStream: async ({ api }: Kie, parts: Readonly<Record<string, string>> = {}) =>
    (await api.POST('/api/file-stream-upload', { baseUrl, body: formOf({ uploadPath: 'texts', ...parts }) })).data,
  uploadFileBase64: async ({ api }: Kie, parts: Readonly<Record<string, string>> = {}) => {
    const body = { base64Data: btoa('A paper boat'), uploadPath: 'texts', ...parts };
    return (await api.POST('/api/file-base64-upload', { baseUrl, body })).data;
  },
  uploadFileUrl: async ({ api }: Kie, parts: Readonly<Record<string, string>> = {}) => {
    const body = { fileUrl: 'https://files.example.com/a/paper-boat.txt', uploadPath: 'texts', ...parts };
    return (await api.POST('/api/file-url-upload', { baseUrl, body })).data;
  },
};

/** The file that an upload answered with. @throws Error with the answer if it was refused. */
export function fileOf(answer: Awaited<ReturnType<(typeof UPLOADS)['uploadFileStream']>>) {
  if (answer?.code !== 200) throw new Error(JSON.stringify(answer));
  return answer.data;
}

/** A mock that finds a paper boat at every URL, and a client of it. */
export const played = (options: MockOptions = {}) =>
  mockOf({ startTime: START, download: async () => new Response('A paper boat'), ...options });

/** What is served at a URL of the mock. */
export async function served(fetch: typeof globalThis.fetch, url: string) {
  const response = await fetch(url);
  return { status: response.status, type: response.headers.get('content-type'), text: await response.text() };
}
