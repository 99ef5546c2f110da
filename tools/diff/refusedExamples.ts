import { isDeepStrictEqual } from 'node:util';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { at, nodeOf, variantsOf } from './Contract.js';
import type { Finding } from './Finding.js';

/**
 * The examples of `base` that `revision` refuses. A net below the verdicts on single keywords: what those cannot see, such as
 * an alternative that overlaps with another, shows in a request that was right.
 */
export function refusedExamples(base: unknown, revision: unknown): Finding[] {
  const after = variantsOf(revision);
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: false }).addSchema(
    { components: nodeOf(revision)?.components },
    'contract',
  );
  return [...variantsOf(base)].flatMap(([subject, component]) => {
    const now = after.get(subject);
    const before = nodeOf(at(base, ['components', ...component.split('/')]));
    const examples = before?.examples;
    if (now === undefined || !Array.isArray(examples)) return [];
    if (isDeepStrictEqual(before, at(revision, ['components', ...now.split('/')]))) return [];
    const validate = ajv.compile({ $ref: `contract#/components/${now}` });
    return examples.flatMap((example, index): Finding[] => {
      if (validate(example)) return [];
      return [{ subject, impact: 'major', says: `example ${index} is refused now: ${reasonOf(validate)}` }];
    });
  });
}

/** Where and why, in the words of the deepest place; of a choice, after those of its branches. */
function reasonOf({ errors }: ValidateFunction): string {
  const depth = (path: string) => path.split('/').length;
  const error = [...(errors ?? [])].sort((a, b) => depth(a.instancePath) - depth(b.instancePath)).at(-1);
  return `${error?.instancePath.slice(1).replaceAll('/', '.') || 'the request'} ${error?.message}`;
}
