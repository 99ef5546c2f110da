import { describe } from 'vitest';
import { text } from './contract.js';
import { type Case, type Schema, testVerdicts } from './verdicts.js';

const query = (more: Schema) => ({ name: 'q', in: 'query', schema: text, ...more });
const answers = (...codes: number[]) => ({
  responses: Object.fromEntries(codes.map((code) => [code, { description: 'x' }])),
});

const content = (schema: Schema) => ({ content: { 'application/json': { schema } } });
const styled = (more: Schema) => ({ parameters: [query({ explode: false, ...more })] });
const form = (...types: string[]) => ({ content: Object.fromEntries(types.map((type) => [type, { schema: text }])) });
const answered = (more: Schema) => ({ responses: { 200: { description: 'x', ...more } } });
const servers = (...urls: string[]) => ({ servers: urls.map((url) => ({ url })) });
const headed = (more: Schema) => ({
  responses: { 200: { description: 'x', headers: { 'X-Left': { schema: text, ...more } } } },
});

const OPERATIONS: readonly Case[] = [
  ['newParameter', 'minor', {}, { parameters: [query({})] }],
  ['newRequiredParameter', 'major', {}, { parameters: [query({ required: true })] }],
  ['requiredParameter', 'major', { parameters: [query({})] }, { parameters: [query({ required: true })] }],
  ['removedParameter', 'major', { parameters: [query({})] }, {}],
  ['newBody', 'major', {}, { requestBody: { required: true, ...content(text) } }],
  ['newOptionalBody', 'minor', {}, { requestBody: content(text) }],
  ['answerHeaderMayBeAbsent', 'major', headed({ required: true }), headed({})],
  ['newAnswer', 'minor', answers(200), answers(200, 433)],
  ['removedAnswer', 'major', answers(200, 433), answers(200)],
  ['optionalParameter', 'minor', { parameters: [query({ required: true })] }, { parameters: [query({})] }],
  ['widerParameter', 'minor', { parameters: [query({ schema: { enum: ['x'] } })] }, { parameters: [query({})] }],
  ['narrowerParameter', 'major', { parameters: [query({})] }, { parameters: [query({ schema: { enum: ['x'] } })] }],
  ['parameterInAnotherStyle', 'major', { parameters: [query({})] }, { parameters: [query({ explode: true })] }],
  ['widerParameterOfAStyle', 'minor', styled({ schema: { enum: ['x'] } }), styled({})],
  ['parameterInOtherWords', 'patch', { parameters: [query({})] }, { parameters: [query({ description: 'x' })] }],
  ['narrowerBody', 'major', { requestBody: content(text) }, { requestBody: content({ enum: ['x'] }) }],
  ['bodyInAnotherForm', 'major', { requestBody: content(text) }, { requestBody: form('text/plain') }],
  [
    'bodyInOneFormMore',
    'minor',
    { requestBody: content(text) },
    { requestBody: form('text/plain', 'application/json') },
  ],
  ['answerHeaderAlwaysThere', 'minor', headed({}), headed({ required: true })],
  ['answerHeaderOfAnotherType', 'major', headed({}), headed({ schema: { type: 'integer' } })],
  ['answerWithoutBody', 'major', answered(content(text)), answered({})],
  ['answerInOtherWords', 'patch', answered({}), answered({ description: 'y' })],
  ['securityNeeded', 'major', {}, { security: [{ Key: [] }] }],
  ['securityNeededNoMore', 'minor', { security: [{ Key: [] }] }, {}],
  ['securityOfOneMoreKind', 'minor', { security: [{ Key: [] }] }, { security: [{ Key: [] }, { Token: [] }] }],
  ['securityOfOneKindLess', 'major', { security: [{ Key: [] }, { Token: [] }] }, { security: [{ Key: [] }] }],
  ['securityWithAScope', 'major', { security: [{ Key: [] }] }, { security: [{ Key: ['write'] }] }],
  ['serverMore', 'minor', servers('https://a.example.com'), servers('https://a.example.com', 'https://b.example.com')],
  ['serverLess', 'major', servers('https://a.example.com', 'https://b.example.com'), servers('https://a.example.com')],
  ['deprecated', 'minor', {}, { deprecated: true }],
  ['inOtherWords', 'patch', { summary: 'x' }, { summary: 'y' }],
  ['anythingElse', 'major', { novelty: 'x' }, { novelty: 'y' }],
];

describe('of an operation', () => {
  testVerdicts(OPERATIONS, (name, operation) => ({ operations: { [name]: operation } }));
});
