import type { MakeEndpoint } from '../Endpoint.js';
import { readJson } from '../readJson.js';
import { uploadFailure } from '../uploads/answer.js';
import { download } from '../uploads/download.js';
import { needed, optional } from '../uploads/parameter.js';
import { Refusal } from '../uploads/Refusal.js';
import { receiver } from '../uploads/receive.js';

const uploadFileUrl: MakeEndpoint = (world) => ({
  method: 'POST',
  path: '/api/file-url-upload',
  failure: uploadFailure,
  act: receiver(world, async ({ request }) => {
    const { value, problem } = await readJson(request);
    if (problem !== undefined) throw new Refusal(problem);
    const fileUrl = needed(value, 'fileUrl');
    const url = URL.canParse(fileUrl) ? new URL(fileUrl) : undefined;
    if (!/^https?:$/.test(url?.protocol ?? '') || url === undefined)
      throw new Refusal('The parameter fileUrl must be an http(s) URL.');
    const [, extension = 'bin'] = /\.(\w{1,16})$/.exec(url.pathname) ?? [];
    return {
      uploadPath: needed(value, 'uploadPath'),
      fileName: optional(value, 'fileName'),
      nameless: (unique) => `${unique}.${extension}`,
      file: () => download(world, url, request.signal),
    };
  }),
});

export default uploadFileUrl;
