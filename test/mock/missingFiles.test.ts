import { describe, expect, it } from 'vitest';
import { rejection } from '../client/api.js';
import { mockOf } from './mockOf.js';
import { fileOf, UPLOADS } from './uploads/uploading.js';

const DAY_MS = 24 * 3_600_000;
const create = ({ kie }: ReturnType<typeof mockOf>, image_url: string) =>
  kie.createTask('qwen/image-edit', { prompt: 'A cat', image_url });

/** URLs of files that are certainly not there. */
const MISSING = {
  'an upload that was deleted': async ({ mock, kie }: ReturnType<typeof mockOf>) => {
    const { downloadUrl } = fileOf(await UPLOADS.uploadFileBase64(kie, { fileName: 'boat.png' }));
    await mock.clock.advance(DAY_MS);
    return downloadUrl;
  },
  'a file that the mock never had': async () => 'http://mock.invalid/__mock/files/kieai/1/boat.png',
  'a file on a host that cannot exist': async () => 'https://files.invalid/boat.png',
};

describe.each(Object.entries(MISSING))('a task that is given %s', (_, missing) => {
  it('is refused on request with a text that says nothing, so that the client cannot know', async () => {
    const played = mockOf({ missingFiles: 'refuse', credits: 100 });
    const error = await rejection(create(played, await missing(played)));

    expect(error).toMatchObject({ name: 'ServerError', code: 500, ambiguous: true });
    expect((await played.kie.api.GET('/api/v1/chat/credit')).data).toMatchObject({ data: 100 });
  });

  it('fails on request', async () => {
    const played = mockOf({ missingFiles: 'fail' });
    const { taskId } = await create(played, await missing(played));
    await played.mock.clock.runToIdle();

    expect(await played.kie.getTask(taskId)).toMatchObject({ state: 'fail', failCode: '500' });
  });

  it('succeeds unless something else is asked for', async () => {
    const played = mockOf();
    const { taskId } = await create(played, await missing(played));
    await played.mock.clock.runToIdle();

    expect(await played.kie.getTask(taskId)).toMatchObject({ state: 'success' });
  });
});

it('is not said of a file that the mock cannot know', async () => {
  const played = mockOf({ missingFiles: 'refuse' });

  expect(await create(played, 'https://files.example.com/boat.png')).toHaveProperty('taskId');
});
