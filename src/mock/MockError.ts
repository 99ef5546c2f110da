/** The mock cannot do what it was asked for by an option, a scenario or a `Prefer` header. The API itself never says this. */
export class MockError extends Error {
  override readonly name = 'MockError';
}
