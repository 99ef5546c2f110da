/** A command was called in a way that it does not allow. Ends the process with exit code 2. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
