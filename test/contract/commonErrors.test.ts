import { describe, expect, it } from 'vitest';
import { classes } from '../../src/client/errors/codes.js';
import { bundle, operations } from '../bundle.js';

const COMMON = [400, 401, 402, 404, 422, 429, 433, 455, 500, 505];
const OF_TASKS = [400, 401, 402, 404, 408, 422, 429, 433, 455, 500, 501, 505];
const OF_UPLOADS = [400, 401, 500];

describe('the errors that operations have in common', () => {
  it.each([
    ...['createTask', 'recordInfo'].map((operationId) => ({ operationId, codes: OF_TASKS })),
    ...['getCredits', 'getDownloadUrl', 'listModels', 'getModelSchema', 'countPrices', 'listPrices'].map((id) => ({
      operationId: id,
      codes: COMMON,
    })),
    ...['Stream', 'Base64', 'Url'].map((kind) => ({ operationId: `uploadFile${kind}`, codes: OF_UPLOADS })),
  ])('are answers of $operationId', ({ operationId, codes }) => {
    const operation = operations.find((each) => each.operationId === operationId);

    expect(operation?.errors.map(({ code }) => code)).toEqual(codes);
  });

  it('are named here for every operation', () => {
    expect(operations).toHaveLength(11);
  });

  it.each(OF_TASKS)('have a row in the table of the introduction: %d', (code) => {
    expect(bundle.info.description).toMatch(new RegExp(`^\\| ${code} \\| \\w+ \\| .*[.] \\|$`, 'm'));
  });

  it.each(OF_TASKS)('have a class: %d', (code) => {
    expect(classes).toHaveProperty(`${code}`);
  });

  it.each([
    ['ErrorCode', OF_TASKS],
    ['UploadErrorCode', OF_UPLOADS],
  ])('are the codes of %s', (name, codes) => {
    const { anyOf } = bundle.components.schemas[name] ?? {};
    const [known] = anyOf as { enum: number[]; 'x-enumDescriptions': object }[];

    expect(known?.enum).toEqual(codes);
    expect(Object.keys(known?.['x-enumDescriptions'] ?? {}).map(Number)).toEqual(codes);
  });

  it('leave no mark of how they were put in', () => {
    expect(JSON.stringify(bundle)).not.toMatch(/"x-(errors|tags)"/);
  });
});
