import { median } from './median.js';

/** How often everything is measured; the first rounds warm up and do not count. */
export interface Rounds {
  readonly warmUp: number;
  readonly counted: number;
}

/** Measures each rival once a round, in turn, so that what slows the machine for a while slows all of them. */
export async function inRounds(
  { warmUp, counted }: Rounds,
  rivals: Readonly<Record<string, () => Promise<number>>>,
): Promise<Map<string, number[]>> {
  const figures = new Map(Object.keys(rivals).map((name): [string, number[]] => [name, []]));
  for (let round = -warmUp; round < counted; round++) {
    for (const [name, measure] of Object.entries(rivals)) {
      const figure = await measure();
      if (round >= 0) figures.get(name)?.push(figure);
    }
  }
  return figures;
}

/** The median, over the rounds, of a figure by that of another rival. */
export const medianRatio = (figures: readonly number[] = [], others: readonly number[] = []): number =>
  median(figures.map((figure, round) => figure / (others[round] ?? Number.NaN)));
