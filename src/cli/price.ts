import { wholeNumber } from '../command/index.js';
import type { Estimate } from '../prices/index.js';
import { CommandError } from './exitCodes.js';
import { filePath, type Input, shown } from './input.js';

/** Options of the commands that say what a task may cost. */
export const priceOptions = {
  seconds: {
    kind: wholeNumber({ min: 1, placeholder: 'seconds' }),
    summary: 'How long the clips or the audio of the input are together, for the estimate',
  },
} as const;

/** The option of the commands that buy. */
export const maxCredits = {
  kind: wholeNumber({ placeholder: 'credits' }),
  summary: 'Buy nothing that may cost more, or whose price is not known',
} as const;

/** What a task may cost. It is not the bill. */
export async function estimated(model: string, input: Input, seconds: number | undefined): Promise<Estimate> {
  const { estimate } = await import('../prices/index.js');
  return estimate(model, shown(input, filePath), { seconds });
}

/** An estimate for people: `about 4 credits (0.02 USD)`, `8 to 20 credits (0.04 to 0.1 USD)`, `unknown credits: …`. */
export function priceText({ credits, usd, basis }: Estimate): string {
  if (credits === undefined) return `unknown credits: ${basis}`;
  const dollars = usd === undefined ? '' : ` (${spanText(usd)} USD)`;
  return `about ${spanText(credits)} credits${dollars}`;
}

/** `4`, or `8 to 20`. */
export const spanText = ({ min, max }: { readonly min: number; readonly max: number }): string => {
  const [least, most] = [round(min), round(max)];
  return least === most ? least : `${least} to ${most}`;
};

const round = (value: number): string => `${Number(value.toPrecision(6))}`;

/** @throws CommandError with exit code 4 if a task may cost more than `most`. */
export function checkBudget(estimate: Estimate, most: number | undefined, model: string): void {
  if (most === undefined || (estimate.credits && estimate.credits.max <= most)) return;
  throw new CommandError(`${model} costs ${priceText(estimate)}, --max-credits is ${most}; nothing was bought`, 4);
}
