import { isObject } from '../../json/object.js';
import { success } from '../Answer.js';
import type { MakeEndpoint } from '../Endpoint.js';
import { fileAt } from '../findFile.js';
import { answered } from '../interfere.js';
import { readJson } from '../readJson.js';

/** How long the vendor documents that the link is good. */
const GOOD_MS = 20 * 60_000;

const getDownloadUrl: MakeEndpoint = (world) => ({
  method: 'POST',
  path: '/api/v1/common/download-url',
  async act(call) {
    const { value, problem } = await readJson(call.request);
    if (problem !== undefined) return call.refuse(400, problem);
    return answered(world, call, undefined, () => {
      const asked = isObject(value) ? value.url : undefined;
      const url = typeof asked === 'string' && URL.canParse(asked) ? new URL(asked) : undefined;
      if (url === undefined || !fileAt(world, url)) return call.refuse(422, 'url is wrong');
      url.searchParams.set('expires', `${world.clock.now() + GOOD_MS}`);
      return success(url.href);
    });
  },
});

export default getDownloadUrl;
