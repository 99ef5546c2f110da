import { type Issue, pathText } from './Issue.js';

/** How many issues of one judgement are kept. The rest would tell nobody anything, and a hostile input has millions. */
export const KEPT = 100;
/** For how many unknown names the nearest known one is looked for: that compares each with each, letter by letter. */
const SUGGESTED = 5;

/** What a text costs to make is spent only if it is kept. */
type Demand = string | (() => string);

/** The issues of a judgement under way, and where in the value it is. */
export class Issues {
  readonly path: (string | number)[];
  readonly #shared: { suggestions: number };
  #kept: Issue[] | undefined;
  #warnings = 0;

  constructor(path: Issue['path'], beside?: Issues) {
    // The steps of a judgement beside another are those of the other.
    this.path = beside?.path ?? [...path];
    this.#shared = beside ? beside.#shared : { suggestions: SUGGESTED };
  }

  /** For a judgement of the same value by another schema, which may come to nothing. */
  beside(): Issues {
    return new Issues(this.path, this);
  }

  /** Does `act` with the issues of a part of the value. */
  at(steps: Issue['path'], act: () => void): void {
    this.path.push(...steps);
    act();
    this.path.length -= steps.length;
  }

  get all(): readonly Issue[] {
    return this.#kept ?? [];
  }

  get hasErrors(): boolean {
    return this.all.length > this.#warnings;
  }

  /** Whether nothing that comes could be kept, so that the judgement may end. A warning makes room for an error. */
  get isFull(): boolean {
    return this.all.length - this.#warnings >= KEPT;
  }

  error(keyword: string, limit: unknown, demand: Demand): void {
    if (!this.isFull) this.#keep('error', keyword, limit, demand);
  }

  warning(keyword: string, limit: unknown, demand: Demand): void {
    if (this.all.length < KEPT) this.#keep('warning', keyword, limit, demand);
  }

  /** Adds what another judgement of the same value came to. */
  add(issues: readonly Issue[]): void {
    for (const issue of issues) {
      if (issue.severity === 'error' ? !this.isFull : this.all.length < KEPT) this.#push(issue);
    }
  }

  /** What `suggest` says, if it has not been asked often. */
  suggestion(suggest: () => string): string {
    return this.#shared.suggestions-- > 0 ? suggest() : '';
  }

  #keep(severity: Issue['severity'], keyword: string, limit: unknown, demand: Demand): void {
    const path = [...this.path];
    const message = `${pathText(path) || 'the value'} ${typeof demand === 'string' ? demand : demand()}`;
    this.#push({ severity, path, keyword, limit, message });
  }

  #push(issue: Issue): void {
    this.#kept ??= [];
    if (this.#kept.length === KEPT) {
      const last = this.#kept.map(({ severity }) => severity).lastIndexOf('warning');
      this.#kept.splice(last, 1);
      this.#warnings -= 1;
    }
    if (issue.severity === 'warning') this.#warnings += 1;
    this.#kept.push(issue);
  }
}
