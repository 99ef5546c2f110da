/** What a change asks of the version: a new major, minor or patch. */
export type Impact = 'major' | 'minor' | 'patch';

/** One change of the contract, as it concerns one model, operation or callback. */
export interface Finding {
  /** A model id, an operationId, a callback's name, `every model` or `the contract`. */
  readonly subject: string;
  /** `major` breaks callers, `minor` adds, `patch` only says it in other words. */
  readonly impact: Impact;
  readonly says: string;
}

/** From the heaviest on. */
export const IMPACTS: readonly Impact[] = ['major', 'minor', 'patch'];

/** The heaviest of `impacts`, or undefined without any. */
export const heaviest = (impacts: Iterable<Impact>): Impact | undefined => {
  const found = new Set(impacts);
  return IMPACTS.find((impact) => found.has(impact));
};

/** The same findings without repetitions, by subject, and in it from the heaviest on. */
export function sorted(findings: readonly Finding[]): Finding[] {
  const distinct = new Map(findings.map((finding) => [JSON.stringify(finding), finding]));
  const key = ({ subject, impact, says }: Finding) => `${subject}\0${IMPACTS.indexOf(impact)}\0${says}`;
  // Code units, not the locale: what is generated must not depend on the machine.
  return [...distinct.values()].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}
