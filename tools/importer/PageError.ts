/** A saved page cannot be read; the message starts with the file and the line. */
export class PageError extends Error {
  override readonly name: string = 'PageError';

  constructor(
    readonly file: string,
    /** From 1; 0 when the whole file is meant. */
    readonly line: number,
    readonly problem: string,
  ) {
    super(`${line > 0 ? `${file}:${line}` : file}: ${problem}`);
  }
}

/** The page is of an API other than createTask, so the contract has no place for it. */
export class OtherApiError extends PageError {
  override readonly name = 'OtherApiError';
}
