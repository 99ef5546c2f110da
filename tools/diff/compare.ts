import { change, of, show } from './Change.js';
import { type Finding, sorted } from './Finding.js';
import { modelFindings, variantsOf, withoutModels } from './models.js';
import { operationsOf } from './Operation.js';
import { Pairs } from './Pairs.js';
import { membersOf, nodeOf, Place } from './Place.js';
import { schemaChanges } from './schemaChanges.js';
import { Versions } from './Versions.js';

/** What belongs to no model, operation or callback. */
const CONTRACT = 'the contract';

/** Every change from the bundled contract `base` to `revision`, and whom it concerns. */
export function compare(base: unknown, revision: unknown): Finding[] {
  const pairs = new Pairs();
  const contract = new Versions(new Place(base, base), new Place(revision, revision));
  const others = withoutModels(contract);
  return sorted([
    ...modelFindings(contract, pairs),
    ...operationFindings(others, pairs),
    ...schemaFindings(contract),
    ...restFindings(others, pairs),
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

/** Names of schemas are names of types, here and in code that others generate. */
function schemaFindings(contract: Versions): Finding[] {
  const models = [...variantsOf(contract.before).values()];
  const schemas = contract.at('components', 'schemas');
  const gone = schemas.names.filter((name) => schemas.after.node?.[name] === undefined);
  const says = 'the schema was removed: code that names its type does not compile';
  return gone.filter((name) => !models.includes(name)).flatMap((name) => of(name, [change('major', '', says)]));
}

/** The rest, but for the version: words, and the schemes to which `security` refers. */
function restFindings({ before, after }: Versions, pairs: Pairs): Finding[] {
  const restOf = (contract: Place) => {
    const { info, paths, components, servers, security, ...words } = contract.node ?? {};
    const { version, ...about } = nodeOf(info) ?? {};
    const schemes = membersOf(nodeOf(components)?.securitySchemes).map(([name, scheme]) => {
      const { description, ...only } = nodeOf(scheme) ?? {};
      return [`security ${name}`, { description, const: only }];
    });
    return contract.with({ ...words, ...about, properties: Object.fromEntries(schemes), additionalProperties: false });
  };
  return of(CONTRACT, schemaChanges(new Versions(restOf(before), restOf(after)), { isReceived: false, pairs }));
}
