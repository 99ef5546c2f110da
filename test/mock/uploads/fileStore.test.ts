import { describe, expect, it } from 'vitest';
import { createClock } from '../../../src/mock/clock.js';
import { createFileStore } from '../../../src/mock/uploads/fileStore.js';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const bytes = new Uint8Array(10);
const mimeType = 'image/png';

function storeOf(files: number, bytes: number) {
  const clock = createClock('manual', 0);
  return { clock, store: createFileStore(clock, { files, bytes }) };
}

describe('the store of uploads', () => {
  it('takes no more files than it keeps, and says so', () => {
    const { store } = storeOf(2, 1_000);
    store.put({ path: 'a', bytes, mimeType });
    store.put({ path: 'b', bytes, mimeType });

    const put = () => store.put({ path: 'c', bytes, mimeType });
    expect(put).toThrow('It keeps at most 2 uploaded files, of 1000 bytes together, each for a day');
    expect(store.get('c')).toBeUndefined();
  });

  it('takes no more bytes than it keeps', () => {
    const { store } = storeOf(100, 25);
    store.put({ path: 'a', bytes, mimeType });
    store.put({ path: 'b', bytes, mimeType });

    expect(() => store.put({ path: 'c', bytes, mimeType })).toThrow('of 25 bytes together');
    expect(store.put({ path: 'c', bytes: bytes.subarray(5), mimeType })).toMatchObject({ path: 'c' });
  });

  it('has room for what replaces a file', () => {
    const { store } = storeOf(1, 10);
    for (let n = 0; n < 3; n++) store.put({ path: 'a', bytes, mimeType });

    expect(store.get('a')?.bytes).toHaveLength(10);
  });

  it('has room again when a day has passed', async () => {
    const { store, clock } = storeOf(2, 20);
    store.put({ path: 'a', bytes, mimeType });
    await clock.advance(HOUR_MS);
    store.put({ path: 'b', bytes, mimeType });
    await clock.advance(DAY_MS - HOUR_MS);

    expect(store.put({ path: 'c', bytes, mimeType })).toMatchObject({ uploadedAt: DAY_MS });
    expect([store.get('a'), store.get('b')?.path, store.get('c')?.path]).toEqual([undefined, 'b', 'c']);
  });

  it('keeps a file for a day after it was replaced', async () => {
    const { store, clock } = storeOf(2, 20);
    store.put({ path: 'a', bytes, mimeType });
    await clock.advance(HOUR_MS);
    store.put({ path: 'a', bytes, mimeType });
    await clock.advance(DAY_MS - 1);

    expect(store.get('a')).toMatchObject({ uploadedAt: HOUR_MS });
    await clock.advance(1);
    expect(store.get('a')).toBeUndefined();
  });
});
