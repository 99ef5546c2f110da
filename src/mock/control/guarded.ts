import { failure } from '../Answer.js';
import type { Handle } from '../router.js';

/** Does only what its own page asks for. A page of another site can send a request here, but the browser says where it comes from. */
export const guarded =
  (handle: Handle): Handle =>
  (request, parameters) => {
    const origin = request.header('origin');
    const isForeign = origin !== undefined && !(URL.canParse(origin) && new URL(origin).host === request.host);
    return isForeign || /^(cross|same)-site$/.test(`${request.header('sec-fetch-site')}`)
      ? failure('status', 403, 'Only the page of the mock itself may do this')
      : handle(request, parameters);
  };
