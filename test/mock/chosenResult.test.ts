import { describe, expect, it } from 'vitest';
import type { Scenario, ScenarioResult } from '../../src/mock/index.js';
import { ask, INPUT, mockOf, recordOf } from './mockOf.js';

const WEBP = Uint8Array.from([82, 73, 70, 70, 255, 0]);
type Played = ReturnType<typeof mockOf>;

const WAYS: Record<string, (played: Played, result: ScenarioResult) => unknown> = {
  failNext: ({ mock }, result) => mock.failNext({ result }),
  scenario: ({ mock }, result) => mock.scenario({ result }),
  'POST /__mock/scenarios': ({ mock }, result) =>
    ask(mock.fetch, '/__mock/scenarios', { method: 'POST', body: JSON.stringify({ result }) }),
};

describe.each(Object.entries(WAYS))('a result chosen by %s', (_, choose) => {
  async function made(result: ScenarioResult) {
    const played = mockOf();
    await choose(played, result);
    const { taskId } = await played.kie.createTask('google/nano-banana', INPUT);
    await played.mock.clock.runToIdle();
    const { data } = await recordOf(played.mock.fetch, taskId);
    return { ...played, result: JSON.parse(data.resultJson) };
  }

  it('is the URLs that were given', async () => {
    const urls = ['https://cdn.example.com/1.png', 'https://cdn.example.com/2.png'];

    expect((await made({ urls })).result).toEqual({ resultUrls: urls });
  });

  it('is the object that was given', async () => {
    expect((await made({ object: { width: 3, parts: [{ name: 'sky' }] } })).result).toEqual({
      resultObject: { width: 3, parts: [{ name: 'sky' }] },
    });
  });

  it('is a file of one’s own, which the mock serves', async () => {
    const { mock, result } = await made({
      files: [{ bytes: btoa(String.fromCharCode(...WEBP)), mediaType: 'image/webp' }],
    });
    const response = await mock.fetch(result.resultUrls[0]);

    expect(result.resultUrls).toEqual([expect.stringMatching(/\/1\.webp$/)]);
    expect(response.headers.get('content-type')).toBe('image/webp');
    expect(new Uint8Array(await response.arrayBuffer())).toEqual(WEBP);
  });
});

describe('a chosen result', () => {
  it('takes bytes, which later changes do not reach', async () => {
    const { mock, kie } = mockOf();
    const bytes = WEBP.slice();
    mock.failNext({ result: { files: [{ bytes, mediaType: 'image/webp' }] } });
    bytes.fill(0);
    const { taskId } = await kie.createTask('google/nano-banana', INPUT);
    await mock.clock.runToIdle();
    const { data } = await recordOf(mock.fetch, taskId);
    const [url] = JSON.parse(data.resultJson).resultUrls;

    expect(new Uint8Array(await (await mock.fetch(url)).arrayBuffer())).toEqual(WEBP);
  });

  it('is listed without its bytes', async () => {
    const { mock } = mockOf();
    mock.failNext({ result: { files: [{ bytes: WEBP, mediaType: 'image/webp' }] } });

    const files = [{ bytes: '', mediaType: 'image/webp' }];
    expect((await ask(mock.fetch, '/__mock/scenarios')).body).toEqual([{ result: { files }, times: 1 }]);
  });

  it.each([
    { scenario: { result: {} }, says: 'scenario.result' },
    { scenario: { result: { urls: [], object: {} } }, says: 'scenario.result' },
    { scenario: { result: { url: ['https://x.example/'] } }, says: 'scenario.result has no url; did you mean urls?' },
    { scenario: { result: { urls: ['here'] } }, says: 'scenario.result.urls[0] must be a URL' },
    { scenario: { result: { files: [{ bytes: 'x' }] } }, says: 'scenario.result.files[0] needs mediaType' },
    {
      scenario: { result: { files: [{ bytes: '*', mediaType: 'a/b' }] } },
      says: 'files[0].bytes must be a Uint8Array',
    },
    { scenario: { result: { files: [{ bytes: {}, mediaType: 'a/b' }] } }, says: 'files[0].bytes must be a Uint8Array' },
    { scenario: { result: { urls: [] }, failCode: '500' }, says: 'must not have' },
    { scenario: { result: { urls: [] }, operation: 'recordInfo' }, says: 'must not have result' },
  ])('that cannot be honoured is refused: $scenario', ({ scenario, says }) => {
    // As from JavaScript, which no compiler stands before.
    expect(() => mockOf().mock.failNext(scenario as Scenario)).toThrow(says);
  });

  it('is not asked for by a header', async () => {
    const { mock } = mockOf();
    const body = JSON.stringify({ model: 'google/nano-banana', input: INPUT });
    const init = { method: 'POST', body, headers: { prefer: 'result=x' } };

    expect(await ask(mock.fetch, '/api/v1/jobs/createTask', init)).toMatchObject({ status: 599 });
  });
});
