import { describe, expect, it } from 'vitest';
import { models, validatorOf } from './bundle.js';
import { mutations } from './mutations.js';

describe.each(models)('the mutations of $id', ({ component, variant, example }) => {
  const validate = validatorOf(component);

  it('start from an example that fits', () => {
    expect(validate(example), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each(mutations(variant))('break $keyword by $name', ({ path, keyword, body }) => {
    expect(validate(body)).toBe(false);
    expect(validate.errors?.map(({ instancePath, keyword }) => [instancePath, keyword])).toContainEqual([
      path,
      keyword,
    ]);
  });
});
