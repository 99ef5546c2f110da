import { Misuse } from '../../command/index.js';
import { didYouMean } from '../../spelling/didYouMean.js';
import { fieldOptions, fieldValues } from '../fields.js';
import { type KnownModel, modelOf } from '../model.js';

/** The columns that are no field of the model. Suno has a field `model`: it has to be given as `input.model`. */
const OWN = ['ref', 'model', 'callBackUrl'];
const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  yes: true,
  1: true,
  false: false,
  no: false,
  0: false,
};

const models = new Map<string, { readonly model: KnownModel; readonly options: ReturnType<typeof fieldOptions> }>();

/** The input in a row of a CSV file: its columns are the fields of the model. @throws Misuse for a cell that cannot be one. */
export async function csvInput(id: string, row: Readonly<Record<string, unknown>>, at: string) {
  const known = models.get(id) ?? (await load(id));
  models.set(id, known);
  const { model, options } = known;
  const cells = Object.entries(row).filter(([column]) => !OWN.includes(column));
  const values = cells.map(([column, cell]) => {
    const name = column.replace(/^input\./, '');
    const option = options[name];
    if (option === undefined)
      throw new Misuse(`${at}: ${id} has no field ${name}${didYouMean(name, Object.keys(options))}`);
    const value = option.negatable ? BOOLEANS[`${cell}`.toLowerCase()] : option.kind?.parse(`${cell}`);
    const must = option.negatable ? 'be true or false' : option.kind?.must;
    if (value === undefined) throw new Misuse(`${at}: ${name} must ${must}`);
    return [name, option.many ? [value] : value];
  });
  return fieldValues(model, Object.fromEntries(values), false);
}

async function load(id: string) {
  const model = await modelOf(id);
  return { model, options: fieldOptions(model) };
}
