import type { Issue } from '../validation/Issue.js';

/** Whose words and codes a refusal of createTask has: those of the vendor where they are known, or those of the contract. */
export type RefusalOption = 'vendor' | 'contract';

/** What the vendor says of a model that it does not have. Clients have seen it with 422 and with 500. */
export const UNKNOWN_MODEL = 'The model name you specified is not supported';

/** A name as the vendor's refusals have it; see `openapi/refusals.yaml`. */
const NAME = /^[\p{L}\p{N}_.]{1,40}$/u;

/**
 * The vendor's refusal of a body, where one is known: a missing or an empty field, with code 500, which all recorded refusals have.
 * Of other problems only "Server exception" was recorded, once.
 */
export function vendorRefusal(issues: readonly Issue[]): { code: 500; problem: string } | undefined {
  for (const { keyword, limit, path } of issues) {
    if (keyword === 'required') {
      return { code: 500, problem: NAME.test(`${limit}`) ? `${limit} is required` : 'This field is required' };
    }
    const field = `${path.filter((step) => typeof step === 'string').at(-1)}`;
    if (/^min(Length|Items)$/.test(keyword) && limit === 1 && NAME.test(field)) {
      return { code: 500, problem: `${field} cannot be empty` };
    }
  }
  return undefined;
}
