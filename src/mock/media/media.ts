import type { Bytes } from '../../wire/Bytes.js';
import { defaultsOf, makingsOf } from '../files.js';
import type { MockTask } from '../MockTask.js';
import { ownFiles } from '../ScenarioResult.js';
import type { ServedFile } from '../ServedFile.js';
import { clip } from './clip.js';
import { pixelsOf } from './pixels.js';
import { tone } from './tone.js';

const TYPES = { png: 'image/png', jpg: 'image/jpeg', mp4: 'video/mp4', wav: 'audio/wav' };

/** What makes a file that the result of a task points at; undefined if the task has none of this name. */
export function mediaOf(task: MockTask, name: string): (() => Promise<ServedFile>) | undefined {
  if (task.result) {
    const own = task.state === 'success' ? ownFiles(task.result).get(name) : undefined;
    return own && (async () => own);
  }
  const frame = /^(first|last)\.png$/.test(name) && task.input.return_last_frame === true;
  const format = frame ? 'png' : makingsOf(task).files.find((file) => file.name === name)?.format;
  if (task.state !== 'success' || format === undefined) return;
  // So pictures of different prompts, and those of one task, differ.
  const text = `${name} ${JSON.stringify(task.input)}`;
  return async () => ({ bytes: await bytesOf(format, task, text), mimeType: TYPES[format] });
}

async function bytesOf(format: keyof typeof TYPES, task: MockTask, text: string): Promise<Bytes> {
  if (format === 'mp4') return clip();
  if (format === 'wav') return tone(text);
  const { width, height } = pixelsOf(task.input, defaultsOf(task.model));
  // Imported when a picture is asked for: loading the encoders takes most of the mock's start.
  const { picture } = await import('./picture.js');
  return picture(format, width, height, text);
}
