import type { Command } from '../command/index.js';
import { fieldOptions, promptField } from './fields.js';
import { modelOf } from './model.js';

/** A command whose first argument is a model, with the fields of that model as options. */
export async function withFields(command: Command, id: string): Promise<Command> {
  const model = await modelOf(id);
  const { title, description, page } = model;
  const prompt = promptField(model);
  return {
    ...command,
    options: { ...fieldOptions(model), ...command.options },
    details: `${title}: ${description} ${prompt ? `<prompt> stands for --${prompt}. ` : ''}${page}`,
    examples: [`kie model ${id} --example > input.json`, `kie ${command.name} ${id} --input input.json`],
  };
}
