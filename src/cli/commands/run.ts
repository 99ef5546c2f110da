import { command, Misuse, text, url } from '../../command/index.js';
import { confirm, isAtTerminal } from '../ask.js';
import { buy } from '../buy.js';
import { connect, environment, quiet } from '../connect.js';
import { exitCodes } from '../exitCodes.js';
import { filePath, judged, readInput, shown } from '../input.js';
import { modelId, modelOf } from '../model.js';
import { checkBudget, estimated, maxCredits, priceOptions, priceText } from '../price.js';
import { TEMPLATE_HELP, template } from '../saving.js';
import { withFields } from '../withFields.js';

/** `kie run`: buys one task and waits for its result. */
export default command({
  name: 'run',
  summary: 'Make something with a model, and print the URLs of its files',
  details:
    'The fields of the model are options: kie run <model> --help shows them with their limits and defaults. Give a list by repeating its ' +
    'option, and a local file as @file, which is uploaded. The task is billed. On a terminal it asks first.',
  positionals: {
    modelId: { kind: modelId, required: true, summary: 'Which model; kie models lists all' },
    promptText: {
      kind: { ...text('prompt'), must: 'be a text' },
      summary: 'The prompt, or the text that the model is given',
    },
  },
  options: {
    input: { kind: text('file|-'), summary: 'Take the input from a JSON file or standard input; options go before it' },
    save: { kind: template, summary: `Save the files ${TEMPLATE_HELP}` },
    async: { summary: 'Print the task id and do not wait' },
    callback: { kind: url, summary: 'Where the API sends a POST when the task has ended' },
    'max-credits': maxCredits,
    'dry-run': { summary: 'Validate, estimate, print the request, and buy nothing' },
    ...priceOptions,
    yes: { short: 'y', summary: 'Do not ask before it is bought' },
    quiet,
  },
  environment,
  json: 'the task as one JSON object',
  exitCodes,
  examples: [
    'kie run google/nano-banana "A paper boat" --aspect_ratio 16:9 --save boats/',
    'kie run google/nano-banana-edit "At night" --image_urls @boat.png',
  ],
  specify: withFields,
  async run(values, output) {
    const model = await modelOf(values.modelId);
    const input = await readInput(model, { values, prompt: values.promptText, file: values.input });
    const { errors, warnings } = await judged(model, input);
    if (errors.length > 0) throw new Misuse(errors.join('\n'));
    for (const warning of warnings) output.note(`Warning: ${warning}`);
    const estimate = await estimated(model.id, input, values.seconds);
    checkBudget(estimate, values['max-credits'], model.id);
    if (values['dry-run']) {
      const request = { model: model.id, callBackUrl: values.callback, input: shown(input, filePath) };
      if (!output.json) output.note(`${model.id}: ${priceText(estimate)}`);
      return output.print({ ...request, estimate }, JSON.stringify(request, null, 2));
    }
    const kie = await connect(values, output);
    if (!values.yes && isAtTerminal()) await confirm(`Buy one task of ${model.id} for ${priceText(estimate)}?`);
    await buy({ ...values, kie, model, input, output });
  },
});
