import { command, Misuse, text } from '../../command/index.js';
import { judged, readInput } from '../input.js';
import { modelId, modelOf } from '../model.js';
import { estimated, priceOptions, priceText } from '../price.js';
import { withFields } from '../withFields.js';

/** Of an input that is not whole yet, these say no more than that. */
const UNFINISHED = ['required', 'anyOf', 'oneOf', 'dependentRequired', 'minItems'];

/** `kie price`: what a task would cost. */
export default command({
  name: 'price',
  summary: 'Estimate what a task would cost',
  details:
    'The fields of the model are options, as in kie run; those that do not change the price may be left out. An estimate is not the bill.',
  positionals: {
    modelId: { kind: modelId, required: true, summary: 'Which model; kie models --sort price compares all' },
    promptText: {
      kind: { ...text('prompt'), must: 'be a text' },
      summary: 'The prompt, where its length is what costs',
    },
  },
  options: {
    input: { kind: text('file|-'), summary: 'Take the input from a JSON file or standard input; options go before it' },
    ...priceOptions,
  },
  json: 'the estimate as one JSON object',
  exitCodes: { 0: 'Estimated; credits are absent where they cannot be known' },
  examples: ['kie price google/nano-banana', 'kie price bytedance/seedance-2 --resolution 720p --duration 10'],
  specify: withFields,
  async run(values, { print }) {
    const model = await modelOf(values.modelId);
    const input = await readInput(model, { values, prompt: values.promptText, file: values.input });
    const { errors } = await judged(model, input, UNFINISHED);
    if (errors.length > 0) throw new Misuse(errors.join('\n'));
    const estimate = await estimated(model.id, input, values.seconds);
    const { credits, listed, basis } = estimate;
    const how = credits === undefined ? [] : [basis];
    const day = listed === undefined ? [] : [`by prices of ${listed}; not the bill`];
    print({ model: model.id, ...estimate }, [priceText(estimate), ...how, ...day].join('\n'));
  },
});
