import { describe, expect, it } from 'vitest';
import { MOCKS } from './servers.js';

const CREATE_TASK = '/api/v1/jobs/createTask';
const headers = { authorization: 'Bearer any-key', 'content-type': 'application/json' };
const PROMPT = 'Ein Papierboot \u{1f6f6} "auf" der Pfütze';
const order = (more: object = {}) =>
  JSON.stringify({ model: 'google/nano-banana', input: { prompt: PROMPT, ...more } });

/** A body that comes in pieces, one of which ends within a character. */
function inPieces(text: string): RequestInit {
  const bytes = new TextEncoder().encode(text);
  const cut = text.indexOf('\u{1f6f6}') + 2;
  const body = new ReadableStream({
    start(controller) {
      for (const piece of [bytes.subarray(0, cut), bytes.subarray(cut)]) controller.enqueue(piece);
      controller.close();
    },
  });
  // The types of the DOM do not know `duplex` yet.
  return { body, duplex: 'half' } as RequestInit;
}

/** Whichever way a request comes, its answer is the same. */
describe.each(MOCKS)('$server', ({ url, fetch }) => {
  const create = (init: RequestInit = {}) =>
    fetch(url() + CREATE_TASK, { method: 'POST', headers, body: order(), ...init });
  const recordOf = async (response: Response) => {
    const { taskId } = (await response.json()).data;
    const record = await fetch(`${url()}/api/v1/jobs/recordInfo?other=1&taskId=${taskId}`, { headers });
    return (await record.json()).data;
  };

  it.each([
    { how: 'as a text', init: () => ({}) },
    { how: 'as bytes', init: () => ({ body: new TextEncoder().encode(order()) }) },
    { how: 'in pieces', init: () => inPieces(order()) },
  ])('takes a body $how', async ({ init }) => {
    const { param } = await recordOf(await create(init()));

    expect(JSON.parse(JSON.parse(param).input)).toEqual({ prompt: PROMPT });
  });

  it('takes a Request', async () => {
    const request = new Request(url() + CREATE_TASK, { method: 'POST', headers, body: order() });

    expect(await (await fetch(request)).json()).toMatchObject({ code: 200 });
  });

  it('reads headers whatever their case, and a query that is percent-encoded', async () => {
    const odd = { AUTHORIZATION: 'Bearer any-key', 'Content-Type': 'application/json' };
    const { taskId } = (await (await create({ headers: odd })).json()).data;
    const encoded = taskId.replace(/./g, (digit: string) => `%${digit.charCodeAt(0).toString(16)}`);
    const response = await fetch(`${url()}/api/v1/jobs/recordInfo?taskId=${encoded}`, { headers });

    expect(await response.json()).toMatchObject({ code: 200, data: { taskId } });
  });

  it('says in a header what differs from the contract and is accepted', async () => {
    const response = await create({ body: order({ sound: true }) });

    expect(response.headers.get('x-kie-mock-warning')).toMatch(/^input has no sound/);
  });

  it('answers HEAD without a body', async () => {
    const response = await fetch(`${url()}/api/v1/chat/credit`, { method: 'HEAD', headers });

    expect({ status: response.status, body: await response.text() }).toEqual({ status: 200, body: '' });
  });

  it.each(['drop', 'loseAnswer'])('cuts the connection on request: %s', async (fault) => {
    await expect(create({ headers: { ...headers, prefer: `fault=${fault}` } })).rejects.toThrow(TypeError);
  });

  it('hangs on request until the caller gives up, and answers others', async () => {
    const gaveUp = new Error('gave up');
    const controller = new AbortController();
    const hanging = create({ headers: { ...headers, prefer: 'fault=hang' }, signal: controller.signal });
    expect((await create()).status).toBe(200);
    controller.abort(gaveUp);

    await expect(hanging).rejects.toBe(gaveUp);
  });

  it('answers with a page of HTML on request', async () => {
    const response = await create({ headers: { ...headers, prefer: 'fault=html' } });

    expect(response.status).toBe(502);
    expect(await response.text()).toMatch(/^<html>/);
  });

  it('refuses a body that is not UTF-8, or too long', async () => {
    const broken = await create({ body: new Uint8Array([0x7b, 0x22, 0xff, 0x22]) });
    const long = await create({ body: `"${'x'.repeat(17 * 2 ** 20)}"` });

    expect(await broken.json()).toMatchObject({ code: 400, msg: expect.stringMatching(/not UTF-8$/) });
    expect(await long.json()).toMatchObject({
      code: 400,
      msg: expect.stringMatching(/is longer than 16777216 bytes$/),
    });
  });
});
