/** Why an upload is refused, in the words of the answer. */
export class Refusal extends Error {
  override readonly name = 'Refusal';
}
