import { createKieClient } from 'kie-openapi';
import { saveFiles, withUploads } from 'kie-openapi/files';
import { inProcess } from './mock.mjs';

const BYTES = new Uint8Array(100_000).fill(7);
const open = ({ url }) => createKieClient({ apiKey: 'any', baseUrl: `${url}/mock`, dangerouslyAllowBrowser: true });
const isUrl = (text) => (/^https?:/.test(text) ? 'a URL' : `${text}`);
const named = { fileName: 'boat.png', uploadPath: 'boats' };

const streamed = (size) => {
  let left = size;
  return new ReadableStream({
    pull(controller) {
      const chunk = BYTES.slice(0, Math.min(left, 30_000));
      left -= chunk.length;
      controller.enqueue(chunk);
      if (left === 0) controller.close();
    },
  });
};

/** Uploads, over the network, and files on a disk where there is one. */
export const fileCases = [
  [
    'bytes are uploaded, and can be downloaded',
    'boat.png 100000, a URL',
    async (site) => {
      const kie = open(site);
      const { fileName, fileSize, downloadUrl } = await kie.upload(BYTES, named);
      return `${fileName} ${fileSize}, ${isUrl(downloadUrl)}`;
    },
  ],
  [
    'a Blob is uploaded with progress',
    '100000, seen',
    async (site) => {
      const seen = [];
      const onProgress = ({ sentBytes }) => void seen.push(sentBytes);
      const { fileSize } = await open(site).upload(new Blob([BYTES], { type: 'image/png' }), { ...named, onProgress });
      return `${fileSize}, ${seen.length > 1 ? 'seen' : `seen ${seen}`}`;
    },
  ],
  [
    'a stream is uploaded',
    '100000',
    async (site) => `${(await open(site).upload({ stream: () => streamed(100_000), size: 100_000 }, named)).fileSize}`,
  ],
  [
    'a file in Base64 is uploaded',
    '3',
    async (site) => `${(await open(site).upload({ base64: 'AAAA', type: 'image/png' }, named)).fileSize}`,
  ],
  [
    'the Blobs of an input are uploaded',
    'a URL',
    async (site) => {
      const input = { prompt: 'A paper boat', image_urls: [new Blob([BYTES], { type: 'image/png' })] };
      const { image_urls } = await withUploads(open(site), 'google/nano-banana-edit', input);
      return image_urls.map(isUrl).join();
    },
  ],
  [
    'the files of a task are saved, and uploaded from the disk',
    'png, not empty, a URL',
    async (site) => {
      const { mock, kie } = inProcess();
      const { taskId } = await kie.createTask('google/nano-banana', { prompt: 'A paper boat' });
      await mock.clock.runToIdle();
      const [{ path, bytes }] = await saveFiles(kie, await kie.waitForTask(taskId), site.folder ?? 'files');
      const input = { prompt: 'A paper boat', image_urls: [new URL(`file://${encodeURI(path)}`)] };
      const { image_urls } = await withUploads(open(site), 'google/nano-banana-edit', input);
      return `${path.split('.').at(-1)}, ${bytes > 0 ? 'not empty' : 'empty'}, ${image_urls.map(isUrl)}`;
    },
  ],
];
