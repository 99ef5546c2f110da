import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isObject } from '../../src/json/object.js';
import { compileSchemas } from '../contract/schemas.js';
import type { Exchange } from './exchange.js';

/** Says where an answer differs from the contract. */
export type Judge = (exchange: Exchange) => string[];

/** The bundled contract, as far as it is read here. */
export interface Contract {
  readonly paths: { readonly [path: string]: { readonly [method: string]: { readonly responses: Responses } } };
  readonly components: {
    readonly schemas: { readonly [name: string]: { readonly properties?: { readonly [name: string]: object } } };
    readonly responses: { readonly [name: string]: { readonly content: { readonly 'application/json': Content } } };
  };
}
interface Responses {
  readonly [status: string]: { readonly $ref: string };
}
interface Content {
  readonly schema: { readonly $ref?: string; readonly oneOf?: readonly { readonly $ref: string }[] };
}

const ERROR = 'ErrorEnvelope';
const TASK = 'TaskFields';
const COMBINATORS = /^(allOf|anyOf|oneOf|not|if)$/;

/** Makes what judges answers by a contract. */
export function createJudge(contract: Contract): Judge {
  const validatorAt = compileSchemas(contract);
  const validatorOf = (component: string) => validatorAt(`/components/schemas/${component}`);
  const { responses, schemas } = contract.components;
  const texts = Object.entries(schemas[TASK]?.properties ?? {}).filter(([, property]) => 'contentSchema' in property);

  return ({ answer: { method, path, status, text }, code, data, flaw }) => {
    if (flaw !== undefined) return [flaw];
    const response = contract.paths[path]?.[method.toLowerCase()]?.responses[status];
    if (response === undefined) return [`HTTP status ${status} is not in the contract`];
    const { schema } = responses[nameOf(response.$ref)]?.content['application/json'] ?? { schema: {} };
    // Where an answer may be a success or an error, its code says which it is meant to be.
    const names = [schema, ...(schema.oneOf ?? [])].flatMap(({ $ref }) => ($ref === undefined ? [] : [nameOf($ref)]));
    const name = names.find((each) => (each === ERROR) === (code !== 200)) ?? names[0];
    return [
      ...(name === undefined ? [] : problems(validatorOf(name), JSON.parse(text))),
      ...texts.flatMap(([member]) => {
        const validate = validatorOf(`${TASK}/properties/${member}/contentSchema`);
        return encodedProblems(member, data, validate);
      }),
    ];
  };
}

/** What is wrong with a member of a task that holds JSON as text. */
function encodedProblems(member: string, task: unknown, validate: ValidateFunction): string[] {
  const text = isObject(task) ? task[member] : undefined;
  if (typeof text !== 'string' || text === '') return [];
  try {
    return problems(validate, JSON.parse(text)).map((says) => `data.${member} holds JSON that differs: ${says}`);
  } catch {
    return [`data.${member} is no JSON`];
  }
}

function problems(validate: ValidateFunction, value: unknown): string[] {
  if (validate(value)) return [];
  const errors = validate.errors ?? [];
  // That no alternative fits says less than why.
  const telling = errors.filter(({ keyword }) => !COMBINATORS.test(keyword));
  return [...new Set((telling.length > 0 ? telling : errors).map(sentence))];
}

const sentence = ({ instancePath, message }: ErrorObject): string =>
  `${instancePath.slice(1).replaceAll('/', '.') || 'the answer'} ${message}`;

const nameOf = ($ref: string): string => $ref.slice($ref.lastIndexOf('/') + 1);
