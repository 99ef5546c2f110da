import { change, of, show } from './Change.js';
import { at, membersOf, nodeOf, resolved } from './Contract.js';
import { type Finding, sorted } from './Finding.js';
import { modelFindings, variantsOf, withoutModels } from './models.js';
import { operationsOf } from './Operation.js';
import { Pairs } from './Pairs.js';
import { schemaChanges } from './schemaChanges.js';
import { Versions } from './Versions.js';

/** What belongs to no model, operation or callback. */
const CONTRACT = 'the contract';

/** Every change from the bundled contract `base` to `revision`, and whom it concerns. */
export function compare(base: unknown, revision: unknown): Finding[] {
  const [old, now] = [variantsOf(base), variantsOf(revision)];
  const ids = [...old.keys(), ...now.keys()];
  const before = resolved(withoutModels(base, ids), 'base');
  const contract = new Versions(before, resolved(withoutModels(revision, ids), 'revision'));
  const pairs = new Pairs();
  return sorted([
    ...modelFindings(contract, old, now, pairs),
    ...operationFindings(contract, pairs),
    ...schemaFindings(contract, [...old.values()]),
    ...restFindings(contract, pairs),
  ]);
}

function operationFindings({ before, after }: Versions, pairs: Pairs): Finding[] {
  const [old, now] = [operationsOf(before), operationsOf(after)];
  return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
    const [was, is] = [old.get(key), now.get(key)];
    const { subject = '', name = '', isCallback = false } = is ?? was ?? {};
    if (was === undefined || is === undefined) {
      const where = isCallback ? '' : key;
      return of(subject, [was ? change('major', where, 'is gone') : change('minor', where, 'is new')]);
    }
    return of(subject, [
      ...(was.name === name ? [] : [change('major', '', `is called ${show(name)}, was ${show(was.name)}`)]),
      ...schemaChanges(new Versions(was.request, is.request), { isReceived: isCallback, pairs }),
      ...schemaChanges(new Versions(was.answers, is.answers), { isReceived: !isCallback, pairs }),
    ]);
  });
}

/** Names of schemas are names of types, here and in code that others generate. Those of models are reported with these. */
function schemaFindings(contract: Versions, models: readonly string[]): Finding[] {
  const { before, after } = contract.at('components', 'schemas');
  const gone = Object.keys(Object(before)).filter((name) => at(after, name) === undefined && !models.includes(name));
  const says = 'the schema was removed: code that names its type does not compile';
  return gone.flatMap((name) => of(name, [change('major', '', says)]));
}

/** The rest, but for the version: words, and the schemes to which `security` refers. */
function restFindings({ before, after }: Versions, pairs: Pairs): Finding[] {
  const restOf = (contract: unknown) => {
    const { info, paths, components, servers, security, ...words } = nodeOf(contract) ?? {};
    const { version, ...about } = nodeOf(info) ?? {};
    const schemes = membersOf(at(components, 'securitySchemes')).map(([name, scheme]) => {
      const { description, ...only } = nodeOf(scheme) ?? {};
      return [`security ${name}`, { description, const: only }];
    });
    return { ...words, ...about, properties: Object.fromEntries(schemes), additionalProperties: false };
  };
  return of(CONTRACT, schemaChanges(new Versions(restOf(before), restOf(after)), { isReceived: false, pairs }));
}
