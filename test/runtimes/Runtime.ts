import type { Site } from './site.js';

/** One thing that was expected of a runtime, and what came. */
export interface Result {
  readonly name: string;
  readonly ok: boolean;
  readonly note: string;
}

/** What the suite is told, beside the URLs of its site. */
export interface Given {
  /** Where files may be saved. */
  readonly folder: string;
}

/** A runtime in which the suite can run. */
export interface Runtime {
  readonly name: string;
  /** Its program; the runtime is missing if it does not exist. */
  readonly program: string;
  /** Runs everything that is expected of it. */
  run(site: Site, given: Given): Promise<readonly Result[]>;
}
