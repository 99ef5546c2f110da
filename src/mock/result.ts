import { defaultsOf, type Form, makingsOf } from './files.js';
import type { MockTask } from './MockTask.js';
import { pixelsOf } from './media/pixels.js';
import { ownFiles } from './ScenarioResult.js';
import { urlOfFile } from './ServedFile.js';

/** Where a file of a task is. */
export const urlOf = ({ taskId }: MockTask, origin: string, name: string): string =>
  urlOfFile(origin, `${taskId}/${name}`);

/** Where the files of a task that succeeded are. */
export function urlsOf(task: MockTask, origin: string): readonly string[] {
  const { result } = task;
  if (result && 'urls' in result) return result.urls;
  const names = result ? [...ownFiles(result).keys()] : makingsOf(task).files.map(({ name }) => name);
  return names.map((name) => urlOf(task, origin, name));
}

/** What `resultJson` of a task that succeeded holds. */
export function resultOf(task: MockTask, origin: string): Record<string, unknown> {
  const url = (name: string) => urlOf(task, origin, name);
  if (task.result && 'object' in task.result) return { resultObject: task.result.object };
  if (task.result) return { resultUrls: urlsOf(task, origin) };
  const makings = makingsOf(task);
  const urls = urlsOf(task, origin);
  if (makings.form) return FORMS[makings.form](task, urls);
  if (makings.result === 'data') return { data: songsOf(task, url) };
  if (makings.result === 'resultObject' || urls.length === 0) return { resultObject: { mock: true, files: urls } };
  return {
    resultUrls: urls,
    ...(task.input.return_last_frame === true && { firstFrameUrl: url('first.png'), lastFrameUrl: url('last.png') }),
  };
}

/** The forms that were seen. Names of members that were not recorded are made up: those of a segment and of lyrics. */
const FORMS: Readonly<Record<Form, (task: MockTask, urls: readonly string[]) => Record<string, unknown>>> = {
  layers: (_, resultUrls) => ({ resultUrls }),
  placedLayers: (task, resultUrls) => {
    const { width, height } = pixelsOf(task.input, defaultsOf(task.model));
    const layers_data = resultUrls.slice(1).map((url, index) => {
      const [left, top] = [index * 8, index * 8];
      const place = { z_index: index + 1, name: `layer ${index + 1}`, description: `Layer ${index + 1} of the mock` };
      return { ...place, size: `${width}x${height}`, bounding_box: { absolute: [left, top, width, height] }, url };
    });
    return { resultUrls, resultObject: { layers_data } };
  },
  segments: (_, urls) => ({
    // Models that go on from a segment count from 1.
    resultObject: {
      regions: urls.map((mask_url, index) => ({ index: index + 1, name: `part ${index + 1}`, mask_url })),
    },
  }),
  lyrics: ({ input }) => ({
    resultObject: {
      lyricsData: [1, 2].map((version) => ({
        title: `Song ${version} of the mock`,
        text: `[Verse]\n${input.prompt}\n[Chorus]\nSung by a mock, version ${version}`,
      })),
    },
  }),
};

/** Two songs, each with its sound, its cover and its words. */
function songsOf(task: MockTask, url: (name: string) => string): object[] {
  const {
    title = 'A song of the mock',
    lyrics,
    prompt = '',
    style,
    tags = '',
    model,
  } = { ...defaultsOf(task.model), ...task.input };
  const common = { title, duration: 1, model_name: model ?? null, prompt: lyrics ?? prompt, tags: style ?? tags };
  return [1, 2].map((version) => {
    const sound = url(`${version}.wav`);
    const media = { audio_url: sound, stream_audio_url: sound, image_url: url(`${version}.jpg`) };
    return { id: `${task.taskId}-${version}`, ...common, ...media, createTime: task.endTime };
  });
}
