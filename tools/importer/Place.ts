import type { Note } from './Page.js';
import { PageError } from './PageError.js';

/** A place on a saved page, for errors and notes about what stands there. */
export class Place {
  constructor(
    readonly file: string,
    readonly notes: Note[] = [],
    /** From 1; 0 when the whole page is meant. */
    readonly line: number = 0,
    readonly field: string = '',
  ) {}

  /** Another line of the same page. */
  on(line: number, field: string = this.field): Place {
    return new Place(this.file, this.notes, line, field);
  }

  error(problem: string): PageError {
    return new PageError(this.file, this.line, this.#say(problem));
  }

  note(text: string): void {
    this.notes.push({ line: this.line, text: this.#say(text) });
  }

  #say(text: string): string {
    return this.field === '' ? text : `${this.field}: ${text}`;
  }
}
