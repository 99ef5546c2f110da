import { variantNames } from '../contract/variantNames.js';
import { change, of } from './Change.js';
import { at, listOf } from './Contract.js';
import type { Finding } from './Finding.js';
import type { Pairs } from './Pairs.js';
import { schemaChanges } from './schemaChanges.js';
import { Versions } from './Versions.js';

const REQUEST = ['components', 'schemas', 'CreateTaskRequest'];
const EXAMPLES = ['/api/v1/jobs/createTask', ...'post requestBody content application/json examples'.split(' ')];

/** The schema of each model by its id. A model is in the list of createTask's request and in its mapping. */
export function variantsOf(bundle: unknown): ReadonlyMap<string, string> {
  const listed = listOf(at(bundle, ...REQUEST, 'oneOf')).map((each) => at(each, '$ref'));
  return new Map([...variantNames(bundle)].filter(([, name]) => listed.includes(`#/components/schemas/${name}`)));
}

/** The same contract with a createTask that takes none of these models, since each is compared by itself. */
export function withoutModels(bundle: unknown, ids: Iterable<string>): unknown {
  const copy: unknown = structuredClone(bundle);
  for (const id of ids) Reflect.deleteProperty(Object(at(copy, 'paths', ...EXAMPLES)), id);
  Reflect.deleteProperty(Object(at(copy, ...REQUEST)), 'oneOf');
  Reflect.deleteProperty(Object(at(copy, ...REQUEST, 'discriminator')), 'mapping');
  return copy;
}

type Names = ReadonlyMap<string, string>;

/** What changed of the models, whose schemas are called `old` and `now`. Each is judged by its own. */
export function modelFindings(contract: Versions, old: Names, now: Names, pairs: Pairs): Finding[] {
  const schemas = contract.at('components', 'schemas');
  const kept = [...old].filter(([id]) => now.has(id));
  const changed = kept.flatMap(([id, was]) => {
    const name = now.get(id) ?? was;
    const says = `its type is called ${name}, was ${was}: code that names it does not compile`;
    const schema = new Versions(at(schemas.before, was), at(schemas.after, name));
    const changes = schemaChanges(schema, { isReceived: false, pairs, own: `schemas/${name}` });
    return of(id, [...(was === name ? [] : [change('major', '', says)]), ...changes]);
  });
  const gone = [...old.keys()].filter((id) => !now.has(id));
  const added = [...now.keys()].filter((id) => !old.has(id));
  return [
    ...gone.flatMap((id) => of(id, [change('major', '', 'the model is gone')])),
    ...added.flatMap((id) => of(id, [change('minor', '', 'the model is new')])),
    ...united(changed, kept.length),
  ];
}

/** What is found of each of `count` models, said once. */
function united(findings: readonly Finding[], count: number): Finding[] {
  const keyOf = ({ impact, says }: Finding) => `${impact} ${says}`;
  const subjects = new Map<string, Set<string>>();
  for (const each of findings) subjects.set(keyOf(each), (subjects.get(keyOf(each)) ?? new Set()).add(each.subject));
  const isOfAll = (each: Finding) => count > 1 && subjects.get(keyOf(each))?.size === count;
  return findings.map((each) => (isOfAll(each) ? { ...each, subject: 'every model' } : each));
}
