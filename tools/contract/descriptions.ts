import { parseDocument } from 'yaml';
import { RULES } from '../../src/validation/keywords.js';
import { absenceWords, type Field } from './absenceWords.js';
import { constraintWords } from './constraintWords.js';
import { variantNames } from './variantNames.js';

type Path = readonly (string | number)[];

/**
 * The bundle, with the words of its keywords added to the description of every field: in `openapi/` a description says what
 * the field does, and a limit, an option or a default is a keyword only. Nothing but descriptions changes.
 */
export function completeDescriptions(yaml: string): string {
  const document = parseDocument(yaml);
  const bundle: unknown = document.toJS();
  const variants = new Set(variantNames(bundle).values());
  for (const [path, description] of fields(bundle, [], variants)) document.setIn(path, description);
  return document.toString({ lineWidth: 0 });
}

/** Each described field with its path and complete description. Examples are data; rules name fields described elsewhere. */
function* fields(node: unknown, path: Path, variants: ReadonlySet<string>): Generator<readonly [Path, string]> {
  if (typeof node !== 'object' || node === null) return;
  for (const [key, value] of Object.entries(node)) {
    const isRule = RULES.includes(key) && 'properties' in node;
    if (isRule || /^(examples?|value)$/.test(key)) continue;
    if (key === 'properties') {
      for (const [name, field] of Object.entries<Partial<Field>>(value)) {
        if (isDescribed(field))
          yield [[...path, key, name, 'description'], complete(node, name, field, path, variants)];
        yield* fields(field, [...path, key, name], variants);
      }
    } else yield* fields(value, [...path, key], variants);
  }
}

const isDescribed = (field: Partial<Field>): field is Field => typeof field.description === 'string';

function complete(object: object, name: string, field: Field, path: Path, variants: ReadonlySet<string>): string {
  const isInput = path[0] === 'components' && variants.has(String(path[2]));
  const words = [field.description.trimEnd(), constraintWords(field), absenceWords(object, name, field, isInput)];
  return words.filter((each) => each !== '').join(' ');
}
