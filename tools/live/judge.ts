import type { ErrorObject, ValidateFunction } from 'ajv/dist/2020.js';
import { isObject } from '../../src/json/object.js';
import { type Bundle, componentOf } from '../contract/PublishedBundle.js';
import { compileSchemas } from '../contract/schemas.js';
import type { Exchange } from './exchange.js';

const ERROR = 'ErrorEnvelope';
const TASK = 'TaskFields';
const COMBINATORS = /^(allOf|anyOf|oneOf|not|if)$/;

/** Makes what says where an answer differs from the contract. */
export function createJudge(contract: Bundle): (exchange: Exchange) => string[] {
  const { paths, components } = contract;
  const validatorAt = compileSchemas(contract);
  const fields = Object.entries(components.schemas[TASK]?.properties ?? {});
  const texts = fields.flatMap(([name, field]) => ('contentSchema' in field ? [name] : []));

  return ({ answer: { method, path, status, text }, code, data, flaw }) => {
    if (flaw !== undefined) return [flaw];
    const { $ref } = paths[path]?.[method === 'GET' ? 'get' : 'post']?.responses[status] ?? {};
    if ($ref === undefined) return [`HTTP status ${status} is not in the contract`];
    const { schema } = componentOf(components.responses, $ref).content['application/json'];
    // Where an answer may be a success or an error, its code says which it is meant to be.
    const refs = [schema, ...(schema.oneOf ?? [])].flatMap(({ $ref }) => $ref ?? []);
    const ref = refs.find((each) => each.endsWith(`/${ERROR}`) === (code !== 200)) ?? refs[0];
    return [
      ...(ref === undefined ? [] : problems(validatorAt(ref.slice(1)), JSON.parse(text))),
      ...texts.flatMap((member) => {
        const validate = validatorAt(`/components/schemas/${TASK}/properties/${member}/contentSchema`);
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
  const hasAlternatives = errors.some(({ keyword }) => keyword === 'anyOf');
  const without = (hidden: RegExp) => errors.filter(({ keyword }) => !hidden.test(keyword));
  // A member that is missing may belong to another alternative.
  const present = hasAlternatives ? without(/^(allOf|anyOf|oneOf|not|if|required)$/) : [];
  const telling = present.length > 0 ? present : without(COMBINATORS);
  return [...new Set((telling.length > 0 ? telling : errors).map(sentence))];
}

const sentence = ({ instancePath, message }: ErrorObject): string =>
  `${instancePath.slice(1).replaceAll('/', '.') || 'the answer'} ${message}`;
