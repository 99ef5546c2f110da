import { listOf, membersOf, type Node, nodeOf, type Place } from './Place.js';

/** An operation that callers send or, of a callback, receive. */
export interface Operation {
  /** The operationId, or the name of the callback. */
  readonly subject: string;
  /** The operationId again, or the expression that gives the URL of a callback. */
  readonly name: string;
  readonly isCallback: boolean;
  /** What is sent and what is answered, each as an object with a property for each parameter, header, body and answer. */
  readonly request: Place;
  readonly answers: Place;
}

const METHODS = 'get put post delete options head patch trace'.split(' ');

/** The operations of a contract, by method and path. */
export function operationsOf(contract: Place): Map<string, Operation> {
  const paths = Object.keys(contract.at('paths').node ?? {});
  const own = paths.flatMap((path) =>
    inItem(contract.at('paths', path), contract).flatMap(([method, operation]): [string, Operation][] => {
      const key = `${method.toUpperCase()} ${path}`;
      const subject = `${operation.node?.operationId ?? key}`;
      const sent = { subject, name: subject, isCallback: false, ...schemasOf(operation, false) };
      return [[key, sent], ...callbacksOf(operation.at('callbacks'))];
    }),
  );
  return new Map(own);
}

const callbacksOf = (callbacks: Place): [string, Operation][] =>
  Object.keys(callbacks.node ?? {}).flatMap((subject) =>
    Object.keys(callbacks.at(subject).node ?? {}).flatMap((name, index) =>
      inItem(callbacks.at(subject, name)).map(([method, operation]): [string, Operation] => [
        `${subject} ${index} ${method}`,
        { subject, name, isCallback: true, ...schemasOf(operation, true) },
      ]),
    ),
  );

/** The operations of a path by method, with what they take from the path and from `around`. */
function inItem(item: Place, around?: Place): [method: string, operation: Place][] {
  const { parameters, servers = around?.node?.servers } = item.node ?? {};
  const shared = { servers, security: around?.node?.security };
  return METHODS.filter((method) => nodeOf(item.node?.[method])).map((method) => {
    const own = item.at(method).node;
    return [method, item.with({ ...shared, ...own, parameters: [...listOf(parameters), ...listOf(own?.parameters)] })];
  });
}

function schemasOf(operation: Place, isReceived: boolean): Pick<Operation, 'request' | 'answers'> {
  const whole = operation.node ?? {};
  const { parameters, servers, security, responses, requestBody, callbacks, operationId, ...words } = whole;
  const parts = listOf(parameters).map((each): Part => {
    const { in: place, name } = operation.with(each).node ?? {};
    return [`${place} ${place === 'header' ? `${name}`.toLowerCase() : name}`, operation.with(each)];
  });
  const urls = listOf(servers).map((each): Part => [`server ${nodeOf(each)?.url}`, operation.with(each)]);
  // One of the sets of credentials is enough.
  const sets = listOf(security).map((set) => ({
    required: membersOf(set).flatMap(([name, scopes]) => [name, ...listOf(scopes).map((scope) => `${name} ${scope}`)]),
  }));
  const request = objectOf([...parts, ...urls, ['body', operation.at('requestBody')]], isReceived, words);
  const credentials = sets.length === 0 ? {} : { anyOf: sets };
  const answers = Object.keys(Object(responses)).map((code) => {
    const answer = operation.at('responses', code);
    const { content, headers, ...rest } = answer.node ?? {};
    const fields = Object.keys(Object(headers)).map((name): Part => [`header ${name}`, answer.at('headers', name)]);
    return [`answer ${code}`, objectOf([['body', answer.with({ content })], ...fields], !isReceived, rest)];
  });
  return {
    request: operation.with({ ...request, properties: { ...nodeOf(request.properties), security: credentials } }),
    answers: operation.with({ properties: Object.fromEntries(answers), additionalProperties: !isReceived }),
  };
}

type Part = [name: string, place: Place];

/** An object with a property for each part. Nobody may send others, but anybody may receive some. */
const objectOf = (parts: readonly Part[], isReceived: boolean, words: Node): Node => ({
  ...words,
  properties: Object.fromEntries(parts.flatMap(propertiesOf)),
  required: parts.filter(([, { node }]) => node?.required === true).map(([name]) => name),
  additionalProperties: isReceived,
});

/** A part as a property; of a body, one for each of its forms. What it carries is encoded in it. */
function propertiesOf([part, { node }]: Part): [name: string, schema: Node][] {
  if (node === undefined) return [];
  const { in: _, name: __, required: ___, content, schema, ...words } = node;
  if (!('content' in node)) return [[part, { ...words, contentSchema: schema }]];
  return membersOf(content).map(([type, media]) => {
    const { schema: inside, ...rest } = nodeOf(media) ?? {};
    return [type === 'application/json' ? part : `${part} ${type}`, { ...words, ...rest, contentSchema: inside }];
  });
}
