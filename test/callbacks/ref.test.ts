import fc from 'fast-check';
import { expect, it, vi } from 'vitest';
import { createCallbackHandler, readRef, signCallback, signRef } from '../../src/callbacks/index.js';
import { createMock } from '../../src/mock/index.js';
import { WEBHOOK_KEY } from '../canaries.js';
import { clientOf } from '../client/api.js';

const SECRET = 'a secret of the application';
const urlOf = (ref: string) => new URL(`https://app.example.com/kie?ref=${ref}`);

it('reads what was signed, whatever it is, also if it was encoded on the way', async () => {
  await fc.assert(
    fc.asyncProperty(fc.string({ unit: 'grapheme' }), async (ref) => {
      const signed = await signRef(ref, SECRET);
      expect(signed).toMatch(/^[\w.-]+$/);
      expect(await readRef(urlOf(signed), SECRET)).toBe(ref);
      expect(await readRef(`https://app.example.com/?ref=${encodeURIComponent(signed)}`, SECRET)).toBe(ref);
    }),
  );
});

it('either of two secrets will do while one replaces the other', async () => {
  expect(await readRef(urlOf(await signRef('order-7', 'old')), ['new', 'old'])).toBe('order-7');
});

it.each<[string, (signed: string) => string]>([
  ['no ref', () => ''],
  ['a ref without a signature', (signed) => `${signed.split('.')[0]}`],
  ['another ref', (signed) => signed.replace(/^[^.]+/, btoa('order-8').replaceAll('=', ''))],
  ['a signature that was changed', (signed) => signed.replace(/\.(.)/, (_, first) => `.${first === 'A' ? 'B' : 'A'}`)],
  ['a signature that is too short', (signed) => signed.slice(0, -1)],
  ['two refs', (signed) => `${signed}&ref=${signed}`],
  ['more than a ref and a signature', (signed) => `${signed}.more`],
  ['text that is no base64', (signed) => `%%.${signed.split('.')[1]}`],
])('refuses %s', async (_, change) => {
  expect(await readRef(urlOf(change(await signRef('order-7', SECRET))), SECRET)).toBeUndefined();
});

it('refuses what another secret or the webhook signed', async () => {
  expect(await readRef(urlOf(await signRef('order-7', 'another secret')), SECRET)).toBeUndefined();
  const { 'x-webhook-signature': signature } = await signCallback({ data: { taskId: 'ref.b3JkZXI' } }, SECRET);
  expect(
    await readRef(urlOf(`b3JkZXI.${signature.replaceAll('+', '-').replaceAll('/', '_')}`), SECRET),
  ).toBeUndefined();
});

it('refuses an empty secret', async () => {
  await expect(signRef('order-7', '')).rejects.toThrow(TypeError);
  await expect(readRef(urlOf('a.b'), [])).rejects.toThrow(TypeError);
});

it('arrives in onTask by way of the callBackUrl', async () => {
  const mock = createMock({ clock: 'manual', webhookHmacKey: WEBHOOK_KEY, deliver: (request) => handler(request) });
  const kie = clientOf((request) => mock.fetch(request));
  const refs = vi.fn();
  const handler = createCallbackHandler({
    webhookHmacKey: WEBHOOK_KEY,
    confirm: kie,
    onTask: async (_task, { url }) => refs(await readRef(url, SECRET)),
  });
  const callBackUrl = urlOf(await signRef('order-7', SECRET)).href;
  await kie.createTask('google/nano-banana', { prompt: 'A paper boat' }, { callBackUrl });
  await mock.clock.runToIdle();
  expect(refs.mock.calls).toEqual([['order-7']]);
});
