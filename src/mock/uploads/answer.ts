import { uploadErrors } from '../../../generated/uploadErrors.js';
import type { Answer, ErrorTransport } from '../Answer.js';
import { urlOfFile } from '../ServedFile.js';
import type { StoredFile } from './fileStore.js';

const HEADERS = { 'content-type': 'application/json', 'access-control-allow-origin': '*' };
const MESSAGES = new Map(Object.values(uploadErrors).map(({ code, msg }) => [code, msg]));

/** An error in the form of the upload host: with `success`, and without `data`. */
export const uploadFailure = (transport: ErrorTransport, code: number, msg = MESSAGES.get(code)): Answer => ({
  ...{ status: transport === 'status' ? code : 200, headers: HEADERS, outcome: code },
  body: JSON.stringify({ success: false, code, msg: msg ?? `Error ${code}` }),
});

/** What the upload host answers to an upload that it stored. */
export function uploaded(file: StoredFile, origin: string): Answer {
  const data = {
    success: true,
    fileName: file.path.slice(file.path.lastIndexOf('/') + 1),
    filePath: file.path,
    downloadUrl: urlOfFile(origin, file.path),
    fileSize: file.bytes.length,
    mimeType: file.mimeType,
    uploadedAt: new Date(file.uploadedAt).toISOString(),
  };
  const body = JSON.stringify({ success: true, code: 200, msg: 'File uploaded successfully', data });
  return { status: 200, headers: HEADERS, body, outcome: 200 };
}
