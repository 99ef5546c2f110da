/** A command was called with something that it does not take. */
export class Misuse extends Error {
  override readonly name = 'Misuse';
}
