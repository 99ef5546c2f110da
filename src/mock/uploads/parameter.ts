import { isObject } from '../../json/object.js';
import { Refusal } from './Refusal.js';

/** A parameter that has to be there. @throws Refusal if it is not. */
export function needed(parameters: unknown, name: string): string {
  const value = optional(parameters, name);
  if (value === undefined) throw new Refusal(`The parameter ${name} is missing.`);
  return value;
}

/** A parameter that may be left out, or empty. @throws Refusal if it is not a text. */
export function optional(parameters: unknown, name: string): string | undefined {
  const value = isObject(parameters) ? parameters[name] : undefined;
  if (value !== undefined && value !== null && typeof value !== 'string')
    throw new Refusal(`The parameter ${name} must be a text.`);
  return value || undefined;
}
