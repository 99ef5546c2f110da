import { choice, command, text } from '../../command/index.js';
import type { Span } from '../../prices/index.js';
import { didYouMean } from '../../spelling/didYouMean.js';
import { connect, environment, quiet } from '../connect.js';
import { exitCodes } from '../exitCodes.js';
import { allModels, type KnownModel } from '../model.js';
import { spanText } from '../price.js';
import { printTable } from '../table.js';

const media = choice('image', 'video', 'audio', 'text', 'midi', 'voice', 'persona');
/** What a person types, and what the catalogue calls it. */
const TAKES = {
  prompt: 'prompt',
  image: 'images',
  video: 'video',
  audio: 'audio',
  task: 'earlier task',
  persona: 'persona',
};
const takes = choice('prompt', 'image', 'video', 'audio', 'task', 'persona');

/** `kie models`: finds models. */
export default command({
  name: 'models',
  summary: 'Find models by words, by what they make and by what they take',
  details:
    'Credits are what the example of a model would cost, which kie model <model> --example prints; ? is not known beforehand.',
  positionals: { words: { kind: text('word'), many: true, summary: 'Words of the id, the title or the description' } },
  options: {
    media: { kind: media, summary: 'Only models that make this' },
    takes: { kind: takes, many: true, summary: 'Only models that take this; several: all of them' },
    sort: {
      kind: choice('price'),
      summary: 'The cheapest first, by the credits of the example of each; unknown prices last',
    },
    live: { summary: 'Ask the API which models it has now, also those that this version does not know' },
    quiet,
  },
  environment,
  json: 'one JSON object per model',
  exitCodes: { 1: exitCodes[1], 3: exitCodes[3] },
  examples: ['kie models --media video --takes image', 'kie models kling --json | jq -r .model'],
  async run({ words, media, takes, sort, live, ...values }, output) {
    const known = await allModels();
    const fits = (text: string) => words.every((word) => text.toLowerCase().includes(word.toLowerCase()));
    if (live) {
      const { models } = await (await connect(values, output)).models();
      const listed = models.filter(({ model, title }) => fits(`${model} ${title ?? ''}`));
      return printTable(
        output,
        ['model', 'known', 'tasks', 'title'],
        listed.map((each) => {
          const isKnown = known.some(({ id }) => id === each.model);
          return {
            data: { ...each, known: isKnown },
            cells: [each.model, isKnown ? 'yes' : 'no', each.taskType?.join(', ') ?? '', each.title ?? ''],
          };
        }),
      );
    }
    const found = known.filter(
      (each) =>
        (media === undefined || each.media === media) &&
        takes.every((take) => each.takes.includes(TAKES[take])) &&
        fits(`${each.id} ${each.title} ${each.description}`),
    );
    const { estimate } = await import('../../prices/index.js');
    const priced = found.map((each) => ({ ...each, credits: estimate(each.id, each.example).credits }));
    if (sort === 'price') priced.sort((a, b) => (a.credits?.max ?? Infinity) - (b.credits?.max ?? Infinity) || 0);
    printTable(output, ['model', 'makes', 'credits', 'title', 'takes'], priced.map(rowOf));
    const nearest =
      words.length === 1
        ? didYouMean(
            `${words[0]}`,
            known.map(({ id }) => id),
          )
        : '';
    if (found.length === 0) output.note(`No model fits${nearest}`);
    else if (process.stdout.isTTY)
      output.note(`${found.length} models; the credits are those of an example. kie model <model> shows one.`);
  },
});

function rowOf({ id, media, takes, title, description, credits }: KnownModel & { credits: Span | undefined }) {
  const data = { model: id, title, media, takes, description, credits };
  return { data, cells: [id, media, credits ? spanText(credits) : '?', title, takes.join(', ')] };
}
