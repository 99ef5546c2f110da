import { type InputIssue, InvalidInputError } from './errors/InvalidInputError.js';
import { UsageError } from './errors/UsageError.js';
import { type Logger, log } from './Logger.js';
import { redact, secretsOf } from './redact.js';

/** Finds what is wrong with an input, such as `validateInput` of `kie-openapi/validation`. */
export type Validate = (model: string, input: unknown) => readonly InputIssue[] | Promise<readonly InputIssue[]>;

/** Finds what is wrong with the inputs of one model, such as the default export of `kie-openapi/validation/google/nano-banana`. */
export interface InputValidator {
  /** The model id. Inputs of other models are not judged. */
  readonly model: string;
  readonly validate: (input: unknown) => readonly InputIssue[] | Promise<readonly InputIssue[]>;
}

/** Checks an input before it is sent: throws errors as an InvalidInputError, and logs warnings. */
export async function checkInput(
  validate: Validate | readonly InputValidator[],
  logger: Logger,
  model: string,
  input: object,
): Promise<void> {
  const issues = await judge(validate, model, input);
  const errors = issues.filter(({ severity }) => severity !== 'warning');
  if (errors.length > 0) throw new InvalidInputError(model, errors);
  for (const { message, path, keyword } of issues) {
    const clean = redact(message, () => secretsOf(input));
    log(logger, 'warn', clean, { model, path, keyword });
  }
}

async function judge(
  validate: Validate | readonly InputValidator[],
  model: string,
  input: object,
): Promise<readonly InputIssue[]> {
  try {
    if (typeof validate === 'function') return (await validate(model, input)) ?? [];
    const own = validate.filter((validator) => validator.model === model);
    return (await Promise.all(own.map((validator) => validator.validate(input)))).flat();
  } catch (cause) {
    throw new UsageError('validate threw; nothing was sent', { model, cause });
  }
}
