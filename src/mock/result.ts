import { catalogue } from '../../generated/catalogue.js';
import type { MockTask } from './tasks.js';

/** A file that a task made. */
export interface MockFile {
  readonly name: string;
  readonly format: 'png' | 'jpeg' | 'mp4' | 'wav';
}

/** The files of a task that succeeded: as many images as its input asks for, one video or sound, or none of what is no file. */
export function filesOf({ model, input }: MockTask): MockFile[] {
  const media = (Object.hasOwn(catalogue, model) ? catalogue[model]?.media : undefined) ?? 'image';
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
  const result = Object.hasOwn(catalogue, task.model) ? catalogue[task.model]?.result : undefined;
  const url = (name: string) => urlOf(task, origin, name);
  const urls = filesOf(task).map(({ name }) => url(name));
  if (result === 'resultObject' || urls.length === 0) return { resultObject: { mock: true, files: urls } };
  return {
    resultUrls: urls,
    ...(task.input.return_last_frame === true && { firstFrameUrl: url('first.png'), lastFrameUrl: url('last.png') }),
  };
}
