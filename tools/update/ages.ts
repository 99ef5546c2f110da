import { parse } from 'yaml';
import type { ModelFiles } from '../contract/modelFiles.js';

/** How old the page of a model is. */
export interface Age {
  readonly model: string;
  /** The day on which the vendor's page said what the model file says. */
  readonly documented: string;
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** The ages of all model files on a day, the oldest first. */
export async function ages({ ids, read }: Pick<ModelFiles, 'ids' | 'read'>, today: string): Promise<Age[]> {
  const found = await Promise.all(
    (await ids()).map(async (model) => {
      const documented = `${parse((await read(model)) ?? '')['x-documented']}`;
      return { model, documented, days: (Date.parse(today) - Date.parse(documented)) / DAY_MS };
    }),
  );
  return found.sort((a, b) => b.days - a.days);
}
