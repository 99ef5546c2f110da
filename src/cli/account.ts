import type { Kind } from '../command/index.js';

/** Where an API is. A query or a fragment would end up in the middle of the address of a call. */
export const baseUrl: Kind<string> = {
  placeholder: 'url',
  must: 'be an http or https URL without password, query or fragment',
  parse(text) {
    const url = URL.canParse(text) ? new URL(text) : undefined;
    const extra = url && url.username + url.password + url.search + url.hash;
    return extra === '' && /^https?:$/.test(url?.protocol ?? '') ? text : undefined;
  },
};

const key: Kind<string> = {
  placeholder: 'key',
  must: 'hold no space or other character that a header cannot carry',
  parse: (text) => (/^[!-~]+$/.test(text) ? text : undefined),
};

/** The variables that say which API to ask, and as whom. */
export const account = {
  KIE_API_KEY: { kind: key, required: true, summary: 'The key of the account to ask with' },
  KIE_BASE_URL: { kind: baseUrl, default: 'https://api.kie.ai', summary: 'The API to ask' },
} as const;
