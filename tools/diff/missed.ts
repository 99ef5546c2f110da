import { at, membersOf, nodeOf, resolved, variantsOf } from './Contract.js';
import type { Finding } from './Finding.js';
import { placeName } from './sentence.js';
import { ALL_MODELS, subjectsOf } from './subjects.js';

/** The breaking and adding changes that `redocly diff` does not see: of models, discriminators, names and callbacks' parameters. */
export function missedChanges(base: unknown, revision: unknown): Finding[] {
  return [
    ...models(base, revision),
    ...discriminators(base, revision),
    ...schemaNames(base, revision),
    ...callbackParameters(base, revision),
  ];
}

function models(base: unknown, revision: unknown): Finding[] {
  const before = variantsOf(base);
  const after = variantsOf(revision);
  const gone = [...before.keys()].filter((id) => !after.has(id));
  const added = [...after.keys()].filter((id) => !before.has(id));
  const renamed = [...before].filter(([id, component]) => (after.get(id) ?? component) !== component);
  const name = (component = '') => component.replace('schemas/', '');
  return [
    ...gone.map((subject) => ({ subject, impact: 'major' as const, says: 'the model is gone' })),
    ...added.map((subject) => ({ subject, impact: 'minor' as const, says: 'the model is new' })),
    ...renamed.map(([subject, component]) => ({
      subject,
      impact: 'major' as const,
      says: `its type is called ${name(after.get(subject))}, was ${name(component)}: code that names it does not compile`,
    })),
  ];
}

/** Values and property names of every discriminator but the models', whose values `models` reports. */
function discriminators(base: unknown, revision: unknown): Finding[] {
  const variants = variantsOf(base);
  const subjects = subjectsOf(base);
  return [...discriminated(base)].flatMap((tokens) => {
    const before = nodeOf(at(base, [...tokens, 'discriminator']));
    const schema = nodeOf(at(revision, tokens));
    if (before === undefined || schema === undefined) return [];
    const after = nodeOf(schema.discriminator);
    const mapping = new Set(membersOf(after?.mapping).map(([value]) => value));
    const values = membersOf(before.mapping).map(([value]) => value);
    const isModels = values.length > 0 && values.every((value) => variants.has(value));
    const lost = after === undefined || isModels ? [] : values.filter((value) => !mapping.has(value));
    const says = [
      ...(after === undefined ? ['the discriminator is gone'] : []),
      ...(after !== undefined && after.propertyName !== before.propertyName
        ? [`the discriminator is \`${after.propertyName}\`, was \`${before.propertyName}\``]
        : []),
      ...lost.map((value) => `the discriminator lost the value "${value}"`),
    ].map((each) => `\`${placeName(tokens)}\`: ${each}`);
    const concerned = isModels ? [ALL_MODELS] : subjects.merged(subjects.of(tokens));
    return concerned.flatMap((subject) => says.map((each) => ({ subject, impact: 'major' as const, says: each })));
  });
}

/** Where the schemas with a discriminator are. */
function* discriminated(value: unknown, tokens: readonly string[] = []): Generator<readonly string[]> {
  if (typeof value !== 'object' || value === null) return;
  if (typeof nodeOf(nodeOf(value)?.discriminator)?.propertyName === 'string') yield tokens;
  for (const [name, member] of Object.entries(value))
    if (name !== 'examples') yield* discriminated(member, [...tokens, name]);
}

/** Names of schemas are names of types, here and in code that others generate. A model's is reported with the model. */
function schemaNames(base: unknown, revision: unknown): Finding[] {
  const ofModels = new Set(variantsOf(base).values());
  const schemas = ['components', 'schemas'];
  const names = membersOf(at(base, schemas)).map(([name]) => name);
  const gone = names.filter(
    (name) => !ofModels.has(`schemas/${name}`) && at(revision, [...schemas, name]) === undefined,
  );
  return gone.map((subject) => ({
    subject,
    impact: 'major',
    says: 'no schema is called so any more: code that names its type does not compile',
  }));
}

/** The headers and other parameters that each callback promises its receiver. */
function callbackParameters(base: unknown, revision: unknown): Finding[] {
  const after = new Map(promised(revision).map((parameter) => [parameter.key, parameter]));
  const findings = promised(base).map(({ key, subject, place, name, required }): Finding | undefined => {
    const now = after.get(key);
    if (now === undefined) return { subject, impact: 'major', says: `${place} \`${name}\` is gone` };
    if (required && !now.required) return { subject, impact: 'major', says: `${place} \`${name}\` may be absent` };
    if (!required && now.required) return { subject, impact: 'minor', says: `${place} \`${name}\` is always there` };
    return undefined;
  });
  return findings.filter((finding) => finding !== undefined);
}

interface Parameter {
  readonly key: string;
  readonly subject: string;
  /** `header`, `query` or such. */
  readonly place: string;
  readonly name: string;
  readonly required: boolean;
}

function promised(contract: unknown): Parameter[] {
  const operations = membersOf(nodeOf(contract)?.paths).flatMap(([, item]) => membersOf(item));
  return operations.flatMap(([, operation]) =>
    membersOf(nodeOf(operation)?.callbacks).flatMap(([subject, callback]) =>
      membersOf(resolved(contract, callback)).flatMap(([, item]) =>
        membersOf(item).flatMap(([method, received]) => {
          const lists = [nodeOf(item)?.parameters, nodeOf(received)?.parameters];
          const parameters = lists.flatMap((list) => (Array.isArray(list) ? list : []));
          const nodes = parameters.map((each) => resolved(contract, each)).filter((node) => node !== undefined);
          return nodes.map(({ in: place, name, required }) => ({
            key: `${subject} ${method} ${place} ${`${name}`.toLowerCase()}`,
            subject,
            place: `${place}`,
            name: `${name}`,
            required: required === true,
          }));
        }),
      ),
    ),
  );
}
