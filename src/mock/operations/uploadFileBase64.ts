import type { MakeEndpoint } from '../Endpoint.js';
import { readJson } from '../readJson.js';
import { uploadFailure } from '../uploads/answer.js';
import { readBase64 } from '../uploads/base64.js';
import { needed, optional } from '../uploads/parameter.js';
import { Refusal } from '../uploads/Refusal.js';
import { receiver } from '../uploads/receive.js';

const uploadFileBase64: MakeEndpoint = (world) => ({
  method: 'POST',
  path: '/api/file-base64-upload',
  failure: uploadFailure,
  act: receiver(world, async ({ request }) => {
    const { value, problem } = await readJson(request);
    if (problem !== undefined) throw new Refusal(problem);
    const bytes = readBase64(needed(value, 'base64Data'));
    if (bytes === undefined) throw new Refusal('The parameter base64Data is neither Base64 nor a data URL in Base64.');
    return {
      uploadPath: needed(value, 'uploadPath'),
      fileName: optional(value, 'fileName'),
      nameless: (unique) => `uploaded-${unique}.bin`,
      // The vendor tells the type by the name, and not by the data URL.
      file: async () => ({ bytes, mimeType: undefined }),
    };
  }),
});

export default uploadFileBase64;
