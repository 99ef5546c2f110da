/** The mock was misused: an option, a scenario or a request to fail that it cannot honour. The API itself never says this. */
export class MockError extends Error {
  override readonly name = 'MockError';
}
