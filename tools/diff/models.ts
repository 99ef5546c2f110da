import { variantNames } from '../contract/variantNames.js';
import { change, of } from './Change.js';
import type { Finding } from './Finding.js';
import type { Pairs } from './Pairs.js';
import { listOf, Place } from './Place.js';
import { schemaChanges } from './schemaChanges.js';
import { Versions } from './Versions.js';

const SCHEMAS = ['components', 'schemas'];
const REQUEST = [...SCHEMAS, 'CreateTaskRequest'];
const BODY = ['paths', '/api/v1/jobs/createTask', 'post', 'requestBody', 'content', 'application/json'];

/** The schema of each model by its id. A model is in the list of createTask's request and in its mapping. */
export function variantsOf(contract: Place): ReadonlyMap<string, string> {
  const listed = listOf(contract.at(...REQUEST, 'oneOf').value).map((each) => contract.with(each).component);
  return new Map([...variantNames(contract.value)].filter(([, name]) => listed.includes(`schemas/${name}`)));
}

/** What changed of the models, each of which is judged by its own schema. */
export function modelFindings({ before, after }: Versions, pairs: Pairs): Finding[] {
  const [old, now] = [variantsOf(before), variantsOf(after)];
  const kept = [...old.keys()].filter((id) => now.has(id));
  const changed = kept.flatMap((id) => {
    const [was = '', name = ''] = [old.get(id), now.get(id)];
    const says = `its type is called ${name}, was ${was}: code that names it does not compile`;
    const schema = new Versions(before.at(...SCHEMAS, was), after.at(...SCHEMAS, name));
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

/** The same contract with a createTask that takes no model, since each is compared by itself. */
export function withoutModels({ before, after }: Versions): Versions {
  const ids = [...variantsOf(before).keys(), ...variantsOf(after).keys()];
  const [old, now] = [before, after].map(({ value }) => {
    const copy: unknown = structuredClone(value);
    const place = new Place(copy, copy);
    for (const id of ids) Reflect.deleteProperty(Object(place.at(...BODY, 'examples').value), id);
    Reflect.deleteProperty(Object(place.at(...REQUEST).value), 'oneOf');
    Reflect.deleteProperty(Object(place.at(...REQUEST, 'discriminator').value), 'mapping');
    return place;
  });
  return new Versions(old ?? before, now ?? after);
}
