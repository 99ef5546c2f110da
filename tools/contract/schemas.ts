import { Ajv2020, type ErrorObject, type ValidateFunction } from 'ajv/dist/2020.js';
import formats from 'ajv-formats';
import { ContractError } from './ContractError.js';
import type { Bundle } from './PublishedBundle.js';
import type { Variant } from './Variant.js';
import { variantNames } from './variantNames.js';

/** Finds the validator of any schema of the bundle by its JSON pointer, compiled strictly and at most once. */
export function compileSchemas({ paths, components }: Bundle): (pointer: string) => ValidateFunction {
  // Not strictTypes: it refuses `properties` beside an allOf that has the rest.
  const ajv = new Ajv2020({ allErrors: true, strictTypes: false, multipleOfPrecision: 9 });
  formats.default(ajv);
  ajv.addVocabulary(['paths', 'components', 'discriminator', 'externalDocs']);
  ajv.addVocabulary(['x-documented', 'x-media', 'x-result', 'x-observed', 'x-prices']);
  ajv.addVocabulary(['x-enumDescriptions', 'x-accepted', 'x-unenforced', 'x-unknown-fields']);
  ajv.addSchema({ $id: 'bundle', paths, components });
  return (pointer) => {
    const validate = ajv.getSchema(`bundle#${pointer}`);
    if (validate === undefined) throw new Error(`The bundle has no schema ${pointer}`);
    return validate;
  };
}

/**
 * Checks that every variant compiles and accepts its own examples.
 *
 * @throws ContractError naming each file whose schema does not compile or whose example does not fit.
 */
export function checkExamples(bundle: Bundle, variants: readonly Variant[]): void {
  const validatorAt = compileSchemas(bundle);
  const names = variantNames(bundle);
  const problems = variants.flatMap(({ id, file, examples }) => {
    try {
      const validate = validatorAt(`/components/schemas/${names.get(id)}`);
      return examples.flatMap((example, index) =>
        validate(example)
          ? []
          : (validate.errors ?? []).map((error) => `${file}: examples[${index}]${sentence(error)}`),
      );
    } catch (error) {
      return [`${file}: ${error instanceof Error ? error.message : error}`];
    }
  });
  if (problems.length > 0) throw new ContractError(problems);
}

const sentence = ({ instancePath, message, params }: ErrorObject): string =>
  `${instancePath} ${message} ${JSON.stringify(params)}`;
