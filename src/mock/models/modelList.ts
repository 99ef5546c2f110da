import { catalogue } from '../../../generated/catalogue.js';
import type { Schema } from '../../validation/Schema.js';
import { taskTypes } from './taskTypes.js';

/** What the list of models says of one. */
export interface ListedModel {
  readonly model: string;
  readonly title: string;
  /** The first part of the id. */
  readonly provider?: string;
  readonly taskType: readonly string[];
  readonly description: null;
  readonly pricingDesc: null;
}

/** What is asked for. A model has to be all of it. */
export interface ModelFilter {
  /** The kinds of task, separated by commas: the model does one of them. */
  readonly taskType?: string | undefined;
  readonly provider?: string | undefined;
  /** Part of the id or of the title. */
  readonly q?: string | undefined;
}

/** The list of models, made of the contract. What the contract does not say is null or left out. */
export const modelList = (variants: Readonly<Record<string, Schema>>): readonly ListedModel[] =>
  Object.entries(variants).map(([model, variant]) => {
    const { title = model, media = 'image' } = (Object.hasOwn(catalogue, model) && catalogue[model]) || {};
    const [provider, rest] = model.split('/', 2);
    return {
      ...{ model, title },
      ...(rest !== undefined && { provider }),
      taskType: taskTypes(media, variant.properties?.input ?? {}),
      ...{ description: null, pricingDesc: null },
    };
  });

/** Tells whether a model is what is asked for. Capitals do not count. */
export function filterOf(asked: ModelFilter): (listed: ListedModel) => boolean {
  const word = asked.q?.toLowerCase() ?? '';
  const maker = asked.provider?.toLowerCase();
  const types = asked.taskType && new Set(asked.taskType.split(',').map((type) => type.trim().toLowerCase()));
  return ({ model, title, provider, taskType }) =>
    [model, title].some((text) => text.toLowerCase().includes(word)) &&
    (!maker || provider?.toLowerCase() === maker) &&
    (!types || taskType.some((type) => types.has(type.toLowerCase())));
}
