import { copyFile, mkdir, mkdtemp, readFile, rm, symlink } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeEach, describe, expect, it, onTestFinished } from 'vitest';
import { listenOnLoopback } from '../../../src/mock/loopback.js';
import { type ModelFiles, modelFiles } from '../../../tools/contract/modelFiles.js';
import { FACTS, type PriceFact } from '../../../tools/prices/PriceFact.js';
import { priceLines, syncPrices } from '../../../tools/prices/syncPrices.js';
import { models } from '../../bundle.js';
import { memoryFiles } from '../sync/vendor.js';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const facts: PriceFact[] = JSON.parse(await readFile(join(project, FACTS), 'utf8'));
const originals = new Map(
  await Promise.all(models.map(async ({ id }) => [id, (await modelFiles(project).read(id)) ?? ''] as const)),
);
const DATE = '2026-11-30';

interface Entry {
  readonly modelDescription: unknown;
  readonly creditPrice: unknown;
  readonly creditUnit: unknown;
  readonly anchor?: unknown;
  readonly interfaceType?: string;
}

/** The feed as it was when the facts were read. */
const entries = (): Entry[] =>
  facts.flatMap(({ name, what, credits, per, source, models: [model] }) => {
    if (source !== undefined) return [];
    const anchor = model === undefined ? '' : `https://kie.ai/x?model=${encodeURIComponent(model)}`;
    return [
      {
        ...{ modelDescription: `${name}, ${what}`, creditPrice: `${credits}` },
        creditUnit: per && ` per ${per}`,
        anchor,
      },
    ];
  });

/** A server that plays the feed, in pages as asked for. `answers` come first. */
async function feedOf(all: readonly Entry[], answers: readonly object[] = []) {
  const asked: unknown[] = [];
  const left = [...answers];
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk);
    const body = JSON.parse(Buffer.concat(chunks).toString());
    asked.push({ url: request.url, key: request.headers.authorization, ...body });
    const { pageNum, pageSize } = body;
    const records = all.slice((pageNum - 1) * pageSize, pageNum * pageSize);
    const data = { records, total: all.length, pages: Math.ceil(all.length / pageSize) };
    response.end(JSON.stringify(left.shift() ?? { code: 200, msg: 'success', data }));
  });
  const { url: baseUrl, close } = await listenOnLoopback(server);
  onTestFinished(close);
  return { baseUrl, asked };
}

let root: string;
let files: ModelFiles;
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'kie-openapi-prices-'));
  await mkdir(join(root, 'test/facts'), { recursive: true });
  await copyFile(join(project, FACTS), join(root, FACTS));
  await copyFile(join(project, 'biome.json'), join(root, 'biome.json'));
  files = memoryFiles(new Map(originals));
  await symlink(join(project, 'node_modules'), join(root, 'node_modules'));
  return () => rm(root, { recursive: true });
});

const read = (path: string, from = root) => readFile(join(from, path), 'utf8');
const modelText = (model: string) => files.read(model);
async function sync(all: readonly Entry[], answers?: readonly object[], dryRun = false) {
  const { baseUrl, asked } = await feedOf(all, answers);
  const synced = await syncPrices({ root, files, date: DATE, dryRun, baseUrl, pauseMs: 1 });
  return { ...synced, lines: priceLines(synced), asked };
}
/** The feed with other words in the entries whose description has `words`. */
const but = (words: string, entry: Partial<Entry>): Entry[] =>
  entries().map((each) => (`${each.modelDescription}` === words ? { ...each, ...entry } : each));

/** What is told of the feed, without what is always told. */
const told = (lines: string) => lines.split('\n').filter((line) => !/^(price of no model|model without)/.test(line));

const NANO = 'google nano banana 2, 2k';

describe('prices:sync', () => {
  it('changes nothing if the feed is what it was', async () => {
    const { lines, asked } = await sync(entries());

    expect(told(lines)).toEqual([`${entries().length} prices: 0 changed, 0 not known, 0 gone`]);
    expect(await read(FACTS)).toBe(await read(FACTS, project));
    for (const model of facts.flatMap((fact) => fact.models)) expect(await modelText(model)).toBe(originals.get(model));
    expect(asked).toEqual(
      [1, 2, 3, 4, 5].map((pageNum) => ({
        ...{ url: '/client/v1/model-pricing/page', key: undefined, pageNum, pageSize: 100 },
        ...{ interfaceType: '', modelDescription: '' },
      })),
    );
  });

  it('tells which prices are of no model, and which models have no price, and why', async () => {
    const { lines } = await sync(entries());

    expect(lines).toContain(
      'price of no model: ideogram v3 reframe image to image turbo: the model is ideogram/v3-reframe, whose page is gone\n',
    );
    expect(lines).toContain(
      'model without a price: runway/extend-ai-video: The feed has no row for the extension of a',
    );
    expect(lines.match(/^model without a price: /gm)).toHaveLength(
      models.filter(({ variant }) => Object(variant)['x-prices'].unpriced).length,
    );
  });

  it('writes a price that rose by 10 %, with the day, and says how much dearer it is', async () => {
    const { lines, written } = await sync(but(NANO, { creditPrice: '13.2' }));

    expect(told(lines)).toEqual([
      'changed: google nano banana 2 2k: dearer by 10 %, 12 to 13.2 credits (nano-banana-2)',
      'written: nano-banana-2',
      expect.stringContaining('1 changed, 0 not known, 0 gone'),
    ]);
    expect(written).toEqual(['nano-banana-2']);
    const before = originals.get('nano-banana-2') ?? '';
    expect(await modelText('nano-banana-2')).toBe(
      before.replace('listed: "2026-09-28"', `listed: "${DATE}"`).replace('credits: 12,', 'credits: 13.2,'),
    );
    expect(JSON.parse(await read(FACTS))).toContainEqual(
      expect.objectContaining({ what: '2k', models: ['nano-banana-2'], credits: 13.2, listed: DATE }),
    );
  });

  it('splits a row of a model file that joined prices which are no longer the same', async () => {
    const { written } = await sync(but('gemini omni video, video 4s 720p no video input', { creditPrice: 64 }));

    expect(written).toEqual(['gemini-omni-video']);
    expect(await modelText('gemini-omni-video')).toContain(
      '    - { when: { duration: "4", resolution: 720p, video_list: { present: false } }, credits: 64, per: video }\n',
    );
  });

  it('writes nothing in a dry run', async () => {
    const { written } = await sync(but(NANO, { creditPrice: '13.2' }), [], true);

    expect(written).toEqual(['nano-banana-2']);
    expect(await modelText('nano-banana-2')).toBe(originals.get('nano-banana-2'));
    expect(await read(FACTS)).toBe(await read(FACTS, project));
  });

  it('only tells of a price that it does not know, and writes everything else', async () => {
    const anchor = 'https://kie.ai/nano-banana?model=nano-banana-2';
    const unknown = [
      { modelDescription: 'Google nano-banana 2, 8K', creditPrice: '30', creditUnit: 'per image', anchor },
      { modelDescription: 'Paper Boats, text to video', creditPrice: '5', creditUnit: null, anchor: null },
    ];
    const { lines, written } = await sync([...unknown, ...but(NANO, { creditPrice: '10.8' })]);

    expect(lines).toContain(
      `new: google nano banana 2 8k: 30 credits per image, perhaps of nano-banana-2; add it to ${FACTS}\n`,
    );
    expect(lines).toContain('unmatched: paper boats text to video: 5 credits\n');
    expect(lines).toContain('cheaper by 10 %');
    expect(written).toEqual(['nano-banana-2']);
  });

  it('keeps a price that is gone, or that has another unit now', async () => {
    const gone = entries().filter(({ modelDescription }) => modelDescription !== NANO);
    const { lines, written } = await sync(
      gone.map((each) => (each.modelDescription === 'wan 2.7 image, ' ? { ...each, creditUnit: 'per video' } : each)),
    );

    expect(lines).toContain('gone, kept: google nano banana 2 2k\n');
    expect(lines).toContain('other unit, kept: wan 2.7 image: per video, was per image\n');
    expect(written).toEqual([]);
  });

  it('reads odd entries, and leaves out what is no price, and chats', async () => {
    const odd = but(NANO, { creditPrice: 12, creditUnit: '  per image ', anchor: null });
    const { lines, written } = await sync([
      ...odd.map((each) => ({ ...each, modelDescription: `${each.modelDescription}`.toUpperCase() })),
      ...[{ modelDescription: 'Free boats', creditPrice: 'free', creditUnit: '' }],
      ...[{ modelDescription: null, creditPrice: '1', creditUnit: '' }],
      ...[{ modelDescription: 'Some chat', creditPrice: '1', creditUnit: '', interfaceType: 'chat' }],
    ]);

    expect(written).toEqual([]);
    expect(told(lines)).toEqual([
      expect.stringMatching(/^odd, left out: page 5, entry \d+: .*"Free boats","creditPrice":"free"/),
      expect.stringMatching(/^odd, left out: page 5, entry \d+: .*null,"creditPrice":"1"/),
      expect.stringContaining('0 changed, 0 not known, 0 gone'),
    ]);
  });

  it('asks again after an error', async () => {
    const { lines } = await sync(entries(), [{ code: 500, msg: 'Busy' }, { code: 429 }]);

    expect(lines).toContain('0 changed');
  });

  it('fails with what the vendor said, and writes nothing, if a page cannot be had', async () => {
    const refused = { code: 4030, msg: 'Not in your region' };
    const page = { code: 200, data: { records: but(NANO, { creditPrice: '13.2' }).slice(0, 100), pages: 2 } };

    await expect(sync([], [refused, refused, refused])).rejects.toThrow(
      'The prices cannot be read, page 1: code 4030: Not in your region',
    );
    await expect(sync([], [page, refused, refused, {}])).rejects.toThrow('page 2: code missing, HTTP 200: no prices');
    expect(await modelText('nano-banana-2')).toBe(originals.get('nano-banana-2'));
  });
});
