import { lookup } from 'mrmime';
import type { Answer } from '../Answer.js';
import type { Call } from '../Endpoint.js';
import { answered } from '../interfere.js';
import { randomOf } from '../randomOf.js';
import type { World } from '../World.js';
import { uploaded } from './answer.js';
import type { SentFile } from './form.js';
import { placeOf } from './placeOf.js';
import { Refusal } from './Refusal.js';

/** What an upload asks for. */
export interface Upload {
  readonly uploadPath: string;
  readonly fileName: string | undefined;
  /** Makes up a name of what is unique to this upload. */
  readonly nameless: (unique: string) => string;
  /** Gets the file. @throws Refusal if that cannot be done. */
  readonly file: () => Promise<Pick<SentFile, 'bytes' | 'mimeType'>>;
}

const OCTETS = 'application/octet-stream';
const MIME_TYPE = /^[\w.+-]{1,100}\/[\w.+-]{1,100}$/;

/** Makes what answers the requests of one kind of upload. @param read Throws a Refusal if the request is not right. */
export function receiver(world: World, read: (call: Call) => Promise<Upload>) {
  const { settings, clock, uploads, origin } = world;
  const random = randomOf(`${settings.seed} uploads`);
  return async (call: Call): Promise<Answer> => {
    try {
      const { uploadPath, fileName, nameless, file } = await read(call);
      const name = fileName ?? nameless(`${clock.now()}-${random().toString(36)}`);
      const path = placeOf(call.account.number, uploadPath, name);
      if (path === undefined)
        throw new Refusal(
          'uploadPath must be a folder and fileName a name, without . or .. or more than 1,024 characters.',
        );
      return await answered(world, call, undefined, async () => {
        const { bytes, mimeType } = await file();
        // It becomes a header.
        const told = mimeType !== OCTETS && MIME_TYPE.test(mimeType ?? '') ? mimeType : undefined;
        return uploaded(uploads.put({ path, bytes, mimeType: told ?? lookup(name) ?? OCTETS }), origin());
      });
    } catch (error) {
      if (error instanceof Refusal) return call.refuse(400, error.message);
      throw error;
    }
  };
}
