/** The contract breaks rules of its own; each problem starts with the file to mend. */
export class ContractError extends Error {
  override readonly name = 'ContractError';

  constructor(readonly problems: readonly string[]) {
    super(problems.join('\n'));
  }
}
