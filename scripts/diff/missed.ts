import { at, membersOf, nodeOf, resolved, variantsOf } from './Contract.js';
import type { Finding } from './Finding.js';
import { ALL_MODELS } from './subjects.js';

/** The breaking and adding changes that `redocly diff` does not see: of models, discriminators, names and callback headers. */
export function missedChanges(base: unknown, revision: unknown): Finding[] {
  return [
    ...models(base, revision),
    ...discriminators(base, revision),
    ...schemaNames(base, revision),
    ...callbackHeaders(base, revision),
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
  const schemas = ['components', 'schemas'];
  return membersOf(at(base, schemas)).flatMap(([subject, schema]) => {
    const before = nodeOf(nodeOf(schema)?.discriminator);
    const other = nodeOf(at(revision, [...schemas, subject]));
    if (before === undefined || other === undefined) return [];
    const after = nodeOf(other.discriminator);
    const name = before.propertyName;
    const mapping = new Set(membersOf(after?.mapping).map(([value]) => value));
    const values = membersOf(before.mapping).map(([value]) => value);
    const isModels = values.length > 0 && values.every((value) => variants.has(value));
    const lost = after === undefined || isModels ? [] : values.filter((value) => !mapping.has(value));
    const says = [
      ...(after === undefined ? [`\`${subject}\`: the discriminator is gone`] : []),
      ...(after !== undefined && after.propertyName !== name
        ? [`\`${subject}\`: the discriminator is \`${after.propertyName}\`, was \`${name}\``]
        : []),
      ...lost.map((value) => `\`${subject}\`: the discriminator lost the value "${value}"`),
    ];
    return says.map((each) => ({ subject: isModels ? ALL_MODELS : subject, impact: 'major' as const, says: each }));
  });
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

/** The headers that each callback promises its receiver. */
function callbackHeaders(base: unknown, revision: unknown): Finding[] {
  const after = new Map(promised(revision).map((header) => [header.key, header]));
  const findings = promised(base).map(({ key, subject, name, required }): Finding | undefined => {
    const now = after.get(key);
    if (now === undefined) return { subject, impact: 'major', says: `header \`${name}\` is gone` };
    if (required && !now.required) return { subject, impact: 'major', says: `header \`${name}\` may be absent` };
    if (!required && now.required) return { subject, impact: 'minor', says: `header \`${name}\` is always there` };
    return undefined;
  });
  return findings.filter((finding) => finding !== undefined);
}

interface Header {
  readonly key: string;
  readonly subject: string;
  readonly name: string;
  readonly required: boolean;
}

function promised(contract: unknown): Header[] {
  const operations = membersOf(nodeOf(contract)?.paths).flatMap(([, item]) => membersOf(item));
  return operations.flatMap(([, operation]) =>
    membersOf(nodeOf(operation)?.callbacks).flatMap(([subject, callback]) =>
      membersOf(resolved(contract, callback)).flatMap(([, item]) =>
        membersOf(item).flatMap(([method, received]) => {
          const lists = [nodeOf(item)?.parameters, nodeOf(received)?.parameters];
          const parameters = lists.flatMap((list) => (Array.isArray(list) ? list : []));
          const nodes = parameters.map((each) => resolved(contract, each)).filter((node) => node !== undefined);
          return nodes
            .filter((parameter) => parameter.in === 'header')
            .map(({ name, required }) => ({
              key: `${subject} ${method} ${`${name}`.toLowerCase()}`,
              subject,
              name: `${name}`,
              required: required === true,
            }));
        }),
      ),
    ),
  );
}
