import { handlerOf } from '../suite.mjs';

export default { fetch: handlerOf([]) };
