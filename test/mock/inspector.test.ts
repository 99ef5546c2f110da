import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { errors } from '../../generated/errors.js';
import { createMock, type MockOptions } from '../../src/mock/index.js';
import { CHOICES } from '../../src/mock/inspector/choices.js';
import { SHOWN } from '../../src/mock/inspector/overview.js';
import { TASK_EFFECTS } from '../../src/mock/Scenario.js';
import { KEY, PROMPT } from '../canaries.js';
import { ask, INPUT, listedOnce } from './mockOf.js';

/** A mock whose tasks have the references 1, 2, 3 … */
async function mockWith(count: number, options: MockOptions = {}) {
  const mock = createMock({ clock: 'manual', limits: false, deliver: async () => new Response(), ...options });
  const create = async (ref: string | number, input: object = INPUT, model = 'google/nano-banana', headers = {}) => {
    const callBackUrl = `https://app.example.com/kie?token=secret&ref=${encodeURIComponent(ref)}`;
    const body = JSON.stringify({ model, input, callBackUrl });
    const answer = await ask(mock.fetch, '/api/v1/jobs/createTask', { method: 'POST', body, headers });
    return answer.body.data?.taskId ?? '';
  };
  const ids: string[] = [];
  for (let ref = 1; ref <= count; ref += 1) ids.push(await create(ref));
  const overview = async (query = '') => (await ask(mock.fetch, `/__mock/tasks${query}`)).body;
  const view = async (taskId: string) => (await ask(mock.fetch, `/__mock/tasks/${taskId}`)).body;
  return { mock, create, ids, overview, view };
}

const refsOf = ({ tasks }: { tasks: { ref: string }[] }) => tasks.map(({ ref }) => ref);

describe('the list of the inspector', () => {
  it('has the newest tasks, and the older ones page by page', async () => {
    const { ids, overview } = await mockWith(SHOWN + 3);
    const first = await overview();
    const second = await overview(`?before=${first.tasks.at(-1).taskId}`);

    expect(first).toMatchObject({ found: SHOWN + 3, newer: 0 });
    expect(refsOf(first)).toHaveLength(SHOWN);
    expect(refsOf(first)[0]).toBe(`${SHOWN + 3}`);
    expect(second).toMatchObject({ found: SHOWN + 3, newer: SHOWN });
    expect(refsOf(second)).toEqual(['3', '2', '1']);
    expect(await overview(`?before=${ids[0]}`)).toMatchObject({ newer: SHOWN + 3, tasks: [] });
  });

  it.each([
    ['a part of its id', (taskId: string) => taskId.slice(3, 15)],
    ['its model, in any case', () => 'Nano-Banana-EDIT'],
    ['its ref', () => 'Bestellung ä/7'],
    ['words of several of them', () => 'ä/7 edit'],
    ['its state and the code of its failure', () => 'fail 422'],
  ])('finds a task by %s', async (_, search) => {
    const { create, overview } = await mockWith(3);
    const edit = { ...INPUT, image_urls: ['https://static.example.com/a.png'] };
    const taskId = await create('Bestellung ä/7', edit, 'google/nano-banana-edit', { prefer: 'atOnce=true' });

    const { found, tasks } = await overview(`?search=${encodeURIComponent(search(taskId))}`);
    expect(found).toBe(1);
    expect(tasks[0].taskId).toBe(taskId);
  });

  it('finds nothing where one of the words is missing', async () => {
    const { overview } = await mockWith(1);
    expect(await overview('?search=nano%20kling')).toMatchObject({ found: 0, tasks: [] });
  });

  it('has what was refused or warned of, and not the other requests', async () => {
    const { mock, create, overview } = await mockWith(1);
    const taskId = await create(2, { ...INPUT, colour: 'red' });
    await create(3, {});
    await ask(mock.fetch, `/api/v1/jobs/recordInfo?taskId=${taskId}`);

    const { requests, tasks } = await overview();
    expect(requests).toMatchObject([
      { operation: 'createTask', answer: 500 },
      { operation: 'createTask', answer: 200, taskId, warning: expect.stringContaining('colour') },
    ]);
    expect(tasks[0].warning).toContain('colour');
    expect(tasks[1]).not.toHaveProperty('warning');
  });

  it('counts what has happened, so that the page knows whether to look again', async () => {
    const { mock, create, overview } = await mockWith(1);
    const { seq } = await overview();
    await mock.clock.advance(1);
    expect((await overview()).seq).toBe(seq);
    await create(2);
    expect((await overview()).seq).toBeGreaterThan(seq);
  });
});

describe('a task in the inspector', () => {
  it('has its input, its result, its states and its callbacks, but neither key nor what the URL keeps secret', async () => {
    const { mock, ids, view } = await mockWith(1);
    const [taskId = ''] = ids;
    await mock.clock.runToIdle();
    const task = await view(taskId);

    const url = `http://mock.invalid/__mock/files/${taskId}/1.png`;
    expect(task).toMatchObject({
      ...{ taskId, ref: '1', state: 'success', input: { prompt: PROMPT }, result: { resultUrls: [url] } },
      callBackUrl: 'https://app.example.com/kie',
      resultFiles: [{ kind: 'image', url, path: `/__mock/files/${taskId}/1.png` }],
      callbacks: [{ attempt: 1, answer: 200 }],
    });
    expect(task.states.map(({ state }: { state: string }) => state)).toEqual(['waiting', 'success']);
    expect(JSON.stringify(task)).not.toMatch(new RegExp(`${KEY}|secret`));
  });

  it('says why it failed', async () => {
    const { create, mock, view } = await mockWith(0);
    const taskId = await create(1, INPUT, 'google/nano-banana', { prefer: 'failCode=500, failMsg=Blocked' });
    expect(await view(taskId)).not.toHaveProperty('failure');
    await mock.clock.runToIdle();
    expect(await view(taskId)).toMatchObject({ failure: { failCode: '500', failMsg: 'Blocked' } });
  });

  it('tells files of the mock from those of others, of which it gives no path', async () => {
    const { create, ids, view } = await mockWith(1);
    const path = `/__mock/files/${ids[0]}/1.png`;
    const image_urls = [`http://mock.invalid${path}`, `https://elsewhere.example.com${path}`];
    const taskId = await create(2, { ...INPUT, image_urls }, 'google/nano-banana-edit');

    expect((await view(taskId)).inputFiles).toEqual([
      { kind: 'image', url: image_urls[0], path },
      { kind: 'image', url: image_urls[1] },
    ]);
  });

  it('that there is not is named', async () => {
    const { view } = await mockWith(0);
    expect((await view('nobody')).msg).toContain('There is no task nobody');
  });
});

describe('the buttons of the inspector', () => {
  const all = CHOICES.flatMap(({ choices }) => choices);

  it.each(all.map(({ label, scenario }) => [label, scenario] as const))(
    'ask for what the mock knows: %s',
    async (_, it) => {
      const { mock } = await mockWith(0);
      mock.failNext(it);
      expect((await ask(mock.fetch, '/__mock/scenarios')).body).toEqual([listedOnce(it)]);
    },
  );

  it('include every effect, and every error of the API', () => {
    const effects = new Set(all.flatMap(({ scenario }) => Object.keys(scenario)));
    expect([...effects]).toEqual(expect.arrayContaining(['code', 'fault', 'delayMs', ...TASK_EFFECTS]));
    const codes = all.flatMap(({ scenario: { code } }) => code ?? []);
    expect(codes).toEqual([...new Set(Object.values(errors).map(({ code }) => code))]);
  });
});

it('the page of the inspector takes its own script and style only, and makes no text HTML', async () => {
  const { mock } = await mockWith(0);
  const response = await mock.fetch('http://mock.invalid/__mock');
  const policy = response.headers.get('content-security-policy') ?? '';
  const html = await response.text();
  const hashOf = (pattern: RegExp) =>
    `'sha256-${createHash('sha256')
      .update(pattern.exec(html)?.[1] ?? '')
      .digest('base64')}'`;

  expect(policy).toContain(`script-src ${hashOf(/<script type="module">(.*?)<\/script>/s)};`);
  expect(policy).toContain(`style-src ${hashOf(/<style>(.*?)<\/style>/s)};`);
  expect(policy).toContain("default-src 'none'");
  expect(policy).toContain("require-trusted-types-for 'script'");
  expect(policy).not.toContain('unsafe');
});
