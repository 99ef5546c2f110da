import { at, listOf, membersOf, type Node, nodeOf } from './Contract.js';

/** An operation that callers send or, of a callback, receive. */
export interface Operation {
  /** The operationId, or the name of the callback. */
  readonly subject: string;
  /** The operationId again, or the expression that gives the URL of a callback. */
  readonly name: string;
  readonly isCallback: boolean;
  /** The schemas of what is sent and of what is answered: objects with a property for each parameter, header, body and answer. */
  readonly request: Node;
  readonly answers: Node;
}

const METHODS = 'get put post delete options head patch trace'.split(' ');

/** The operations of a contract, by method and path. */
export function operationsOf(contract: unknown): Map<string, Operation> {
  const own = membersOf(at(contract, 'paths')).flatMap(([path, item]) =>
    inItem(item, nodeOf(contract)).flatMap(([method, operation]): [string, Operation][] => {
      const key = `${method.toUpperCase()} ${path}`;
      const subject = `${operation.operationId ?? key}`;
      const sent = { subject, name: subject, isCallback: false, ...schemasOf(operation, false) };
      return [[key, sent], ...membersOf(operation.callbacks).flatMap(callbacksOf)];
    }),
  );
  return new Map(own);
}

const callbacksOf = ([subject, callback]: [string, unknown]): [string, Operation][] =>
  membersOf(callback).flatMap(([name, item], index) =>
    inItem(item).map(([method, operation]): [string, Operation] => [
      `${subject} ${index} ${method}`,
      { subject, name, isCallback: true, ...schemasOf(operation, true) },
    ]),
  );

/** The operations of a path by method, with what they take from the path and from `around`. */
function inItem(item: unknown, around: Node = {}): [method: string, operation: Node][] {
  const { parameters, servers = around.servers } = wholeOf(item);
  return METHODS.filter((method) => nodeOf(at(item, method))).map((method) => {
    const own = wholeOf(at(item, method));
    const all = [...listOf(parameters), ...listOf(own.parameters)];
    return [method, { servers, security: around.security, ...own, parameters: all }];
  });
}

/** An object that is referred to, with the words beside the reference. */
function wholeOf(value: unknown): Node {
  const { allOf, ...own } = nodeOf(value) ?? {};
  return { ...nodeOf(listOf(allOf)[0]), ...own };
}

function schemasOf(operation: Node, isReceived: boolean): Pick<Operation, 'request' | 'answers'> {
  const { parameters, servers, security, responses, requestBody, callbacks, operationId, ...words } = operation;
  const parts = listOf(parameters).map((each): Part => {
    const { in: place, name } = wholeOf(each);
    return [`${place} ${place === 'header' ? `${name}`.toLowerCase() : name}`, each];
  });
  const urls = listOf(servers).map((each): Part => [`server ${at(each, 'url')}`, each]);
  // One of the sets of credentials is enough.
  const sets = listOf(security).map((set) => ({
    required: membersOf(set).flatMap(([name, scopes]) => [name, ...listOf(scopes).map((scope) => `${name} ${scope}`)]),
  }));
  const request = objectOf([...parts, ...urls, ['body', requestBody]], isReceived, words);
  const credentials = sets.length === 0 ? {} : { anyOf: sets };
  const answers = membersOf(responses).map(([code, answer]) => {
    const { content, headers, ...rest } = wholeOf(answer);
    const fields = membersOf(headers).map(([name, header]): Part => [`header ${name}`, header]);
    return [`answer ${code}`, objectOf([['body', { content }], ...fields], !isReceived, rest)];
  });
  return {
    request: { ...request, properties: { ...nodeOf(request.properties), security: credentials } },
    answers: { properties: Object.fromEntries(answers), additionalProperties: !isReceived },
  };
}

type Part = [name: string, part: unknown];

/** An object with a property for each part. Nobody may send others, but anybody may receive some. */
const objectOf = (parts: readonly Part[], isReceived: boolean, words: Node): Node => ({
  ...words,
  properties: Object.fromEntries(parts.flatMap(propertiesOf)),
  required: parts.filter(([, part]) => wholeOf(part).required === true).map(([name]) => name),
  additionalProperties: isReceived,
});

/** A part as a property; of a body, one for each of its forms. What it carries is encoded in it. */
function propertiesOf([part, value]: Part): [name: string, schema: Node][] {
  if (value === undefined) return [];
  const { in: _, name: __, required: ___, content, schema, ...words } = wholeOf(value);
  if (!('content' in wholeOf(value))) return [[part, { ...words, contentSchema: schema }]];
  return membersOf(content).map(([type, media]) => {
    const { schema: inside, ...rest } = nodeOf(media) ?? {};
    return [type === 'application/json' ? part : `${part} ${type}`, { ...words, ...rest, contentSchema: inside }];
  });
}
