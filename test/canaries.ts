/** Secrets of the whole suite. No output may ever show one; `canaries.setup.ts` watches. */
export const KEY = 'canary-key-2f9e41c07ab35d68';
export const WEBHOOK_KEY = 'canary-webhook-key-77b0c3e1f25a';
export const PROMPT = 'A canary on a mast, eyeing the cat of prompt 58d1b7';

/** Those of them that `text` shows. */
export const canariesIn = (text: string): string[] =>
  [KEY, WEBHOOK_KEY, PROMPT].filter((canary) => text.includes(canary));
