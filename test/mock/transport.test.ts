import { describe, expect, it } from 'vitest';
import { createLatency } from '../../src/mock/latency.js';
import { KEY } from '../canaries.js';
import { mockOf } from './mockOf.js';

const headers = { authorization: `Bearer ${KEY}`, 'content-type': 'application/json' };
const CREDIT = 'http://mock.invalid/api/v1/chat/credit';

describe('an answer', () => {
  it.each(['/api/v1/chat/credit', '/api/v1/jobs/recordInfo?taskId=x'])(
    'of %s says its charset, as recorded',
    async (path) => {
      const response = await mockOf().mock.fetch(`http://mock.invalid${path}`, { headers });

      expect(response.headers.get('content-type')).toBe('application/json;charset=UTF-8');
    },
  );

  it('comes at once', async () => {
    const { mock } = mockOf();

    expect((await mock.fetch(CREDIT, { headers })).status).toBe(200);
  });

  it('is as late as it was told, by the clock', async () => {
    const { mock } = mockOf({ latency: 700 });
    let done = false;
    const answered = mock.fetch(CREDIT, { headers }).finally(() => (done = true));
    await mock.clock.advance(699);
    expect(done).toBe(false);
    await mock.clock.advance(1);

    expect((await answered).status).toBe(200);
  });

  it('is as late as recorded ones: half by the median, 95 of 100 by the second figure, none after the latest', () => {
    const latency = createLatency('observed', 'some seed');
    const times = Array.from({ length: 10_000 }, () => latency('createTask')).sort((a, b) => a - b);
    const share = (ms: number) => times.filter((time) => time <= ms).length / times.length;

    expect(times[0]).toBeGreaterThanOrEqual(200);
    expect(share(479)).toBeCloseTo(0.5, 1);
    expect(share(856)).toBeCloseTo(0.95, 1);
    expect(share(1_706)).toBe(1);
  });
});
