import { command, optionLines, table } from '../../command/index.js';
import { fieldOptions } from '../fields.js';
import { describedSchema, modelId, modelOf } from '../model.js';
import { estimated, priceText } from '../price.js';

/** `kie model`: shows what a model takes. */
export default command({
  name: 'model',
  summary: 'Show the fields of a model, with limits and defaults',
  positionals: { id: { kind: modelId, required: true, summary: 'Which model; kie models lists all' } },
  options: {
    schema: { summary: 'Print the JSON Schema of its input instead' },
    example: { summary: 'Print an example of its input instead, which kie run takes with --input' },
  },
  json: 'one JSON object, with the schema and an example',
  examples: ['kie model google/nano-banana', 'kie model google/nano-banana --example > input.json'],
  async run({ id, schema, example }, { json, print }) {
    const model = await modelOf(id);
    const { title, media, takes, description, page, documented, fields } = model;
    if (schema && !json) return print(undefined, JSON.stringify(describedSchema(model), null, 2));
    if (example) return print(model.example, JSON.stringify(model.example, null, 2));
    const estimate = await estimated(id, model.example, undefined);
    const data = { model: id, title, media, takes, description, page, documented };
    const inner = Object.entries(fields).filter(([path]) => /[.[]/.test(path));
    const text = [
      `${title} (${id}): ${description}`,
      '',
      `Makes: ${media} · takes: ${takes.join(', ')}`,
      `The example costs ${priceText(estimate)}; kie price ${id} estimates others`,
      `${page}, as of ${documented}`,
      '',
      'Fields:',
      ...optionLines(fieldOptions(model)),
      ...(inner.length > 0 ? ['', 'In these:', ...table(inner)] : []),
      '',
      `kie run ${id} --help shows how to run it; --example and --schema print JSON.`,
    ];
    print({ ...data, estimate, schema: describedSchema(model), example: model.example }, text.join('\n'));
  },
});
