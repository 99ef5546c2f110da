import { describe, expect, it } from 'vitest';
import { ContractError } from '../../../tools/contract/ContractError.js';
import { parseVariants } from '../../../tools/contract/Variant.js';

const file = (change: Record<string, unknown> = {}, path = 'vendor/new-model.yaml') =>
  [
    path,
    JSON.stringify({
      title: 'New Model',
      'x-media': 'image',
      properties: { model: { const: path.replace('.yaml', '') } },
      examples: [{}],
      ...change,
    }),
  ] as const;

const problemsOf = (...files: (readonly [string, string])[]): readonly string[] => {
  try {
    parseVariants(files);
  } catch (error) {
    if (error instanceof ContractError) return error.problems;
    throw error;
  }
  return [];
};

describe('a model file', () => {
  it('is taken when its path, const, title, media and examples are right', () => {
    expect(parseVariants([file()])).toEqual([
      {
        id: 'vendor/new-model',
        file: 'openapi/models/vendor/new-model.yaml',
        title: 'New Model',
        media: 'image',
        result: 'resultUrls',
        examples: [{}],
      },
    ]);
  });

  it.each([
    [
      'its const is another id',
      { properties: { model: { const: 'vendor/other' } } },
      /const is "vendor\/other", the path says "vendor\/new-model"/,
    ],
    ['it has no const', { properties: {} }, /const is missing/],
    ['it has no title', { title: undefined }, /title is missing/],
    ['its title is no name', { title: 'new / model' }, /title is "new \/ model", must be words/],
    ['its media is unknown', { 'x-media': 'picture' }, /x-media is "picture", must be one of image, video/],
    ['its result is unknown', { 'x-result': 'urls' }, /x-result is "urls", must be one of resultUrls, resultObject/],
    ['it has no examples', { examples: [] }, /examples is missing/],
  ])('is refused by its name when %s', (_, change, problem) => {
    expect(problemsOf(file(change))).toEqual([
      expect.stringMatching(new RegExp(`^openapi/models/vendor/new-model.yaml: .*${problem.source}`)),
    ]);
  });

  it('is refused with line and column when it is not YAML', () => {
    expect(problemsOf(['vendor/broken.yaml', 'title: Broken\n  x: [1']).join()).toMatch(
      /^openapi\/models\/vendor\/broken.yaml: .* at line 1, column 8/,
    );
  });

  it('is refused when another file has its title, whatever the spaces and capitals', () => {
    expect(problemsOf(file(), file({ title: 'NewModel' }, 'vendor/twin.yaml'))).toEqual([
      'openapi/models/vendor/twin.yaml: title "NewModel" is taken by openapi/models/vendor/new-model.yaml',
    ]);
  });

  it('is not needed to learn of the mistakes in another: all are told at once', () => {
    expect(problemsOf(file({ title: 1 }), file({ title: 2 }, 'vendor/twin.yaml'))).toHaveLength(2);
  });

  it('that is not named .yaml is no model file, and not overlooked', () => {
    expect(problemsOf(file({}, 'vendor/other.yml')).join()).toContain(
      'vendor/other.yml: a model file is named <model id>.yaml',
    );
  });

  it('must exist', () => {
    expect(problemsOf()).toEqual(['openapi/models: there is no model file']);
  });
});
