import { BodyError } from '../../wire/BodyError.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { uploadFailure } from '../uploads/answer.js';
import { MAX_FILE_BYTES } from '../uploads/fileStore.js';
import { readForm } from '../uploads/form.js';
import { needed, optional } from '../uploads/parameter.js';
import { Refusal } from '../uploads/Refusal.js';
import { receiver } from '../uploads/receive.js';

const uploadFileStream: MakeEndpoint = (world) => ({
  method: 'POST',
  path: '/api/file-stream-upload',
  failure: uploadFailure,
  act: receiver(world, async ({ request }) => {
    const body = await request.bytes(MAX_FILE_BYTES).catch((error: unknown) => {
      throw error instanceof BodyError ? new Refusal(error.message) : error;
    });
    const form = await readForm(body, request.header('content-type') ?? '');
    if (form === undefined) throw new Refusal('The body must be multipart/form-data.');
    const { file, fields } = form;
    if (file === undefined) throw new Refusal('The parameter file is missing.');
    const [, extension = 'bin'] = /\.(\w{1,16})$/.exec(file.name ?? '') ?? [];
    return {
      uploadPath: needed(fields, 'uploadPath'),
      fileName: optional(fields, 'fileName'),
      nameless: (unique) => `${unique}.${extension}`,
      file: async () => file,
    };
  }),
});

export default uploadFileStream;
