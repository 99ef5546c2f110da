import { handler } from '../suite.mjs';

export default { fetch: handler };
