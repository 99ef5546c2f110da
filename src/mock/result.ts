import { catalogue } from '../../generated/catalogue.js';
import type { MockTask } from './tasks.js';

/** A file that a task made. */
export interface MockFile {
  readonly name: string;
  readonly format: 'png' | 'jpeg' | 'mp4' | 'wav';
}

const entryOf = (model: string) => (Object.hasOwn(catalogue, model) ? catalogue[model] : undefined);

/** How many songs were seen to come of one task. */
const SONGS = 2;

/**
 * The files of a task that succeeded: as many images as its input asks for, one video or sound, two songs, or none of what is no
 * file.
 */
export function filesOf({ model, input }: MockTask): MockFile[] {
  const { media, result } = entryOf(model) ?? { media: 'image', result: 'resultUrls' };
  const songs = Array.from({ length: SONGS }, (_, index): MockFile => ({ name: `${index + 1}.wav`, format: 'wav' }));
  if (result === 'data') return songs;
  if (media === 'video') return [{ name: '1.mp4', format: 'mp4' }];
  if (media === 'audio') return [{ name: '1.wav', format: 'wav' }];
  if (media !== 'image') return [];
  const format = /^jpe?g$/i.test(`${input.output_format}`) ? 'jpeg' : 'png';
  return Array.from({ length: countOf(input) }, (_, index) => ({ name: `${index + 1}.${format}`, format }));
}

/** The number in `max_images`, `num_images` or `n`, also as a text; 12 at most, because no model makes more. */
function countOf({ max_images, num_images, n }: MockTask['input']): number {
  const asked = Math.trunc(Number(max_images ?? num_images ?? n ?? 1));
  return asked >= 1 ? Math.min(asked, 12) : 1;
}

/** Where a file of a task is. */
export const urlOf = ({ taskId }: MockTask, origin: string, name: string): string =>
  `${origin}/__mock/files/${taskId}/${name}`;

/** What `resultJson` of a task that succeeded holds. */
export function resultOf(task: MockTask, origin: string): Record<string, unknown> {
  const result = entryOf(task.model)?.result;
  const url = (name: string) => urlOf(task, origin, name);
  const urls = filesOf(task).map(({ name }) => url(name));
  if (result === 'data') return { data: urls.map((audio_url, index) => songOf(task, index + 1, audio_url)) };
  if (result === 'resultObject' || urls.length === 0) return { resultObject: { mock: true, files: urls } };
  return {
    resultUrls: urls,
    ...(task.input.return_last_frame === true && { firstFrameUrl: url('first.png'), lastFrameUrl: url('last.png') }),
  };
}

function songOf({ taskId, input, completeTime }: MockTask, index: number, audio_url: string): object {
  const { title = 'A song of the mock', prompt = '', style: tags = '' } = input;
  return { id: `${taskId}-${index}`, title, duration: 1, audio_url, prompt, tags, createTime: completeTime };
}
