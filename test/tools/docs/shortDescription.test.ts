import { describe, expect, it } from 'vitest';
import { shortDescription } from '../../../tools/docs/shortDescription.js';

describe('the description of a field in the docs', () => {
  it.each([
    ['What it shows.', { description: 'What it shows. At most 500 characters.', maxLength: 500 }],
    ['Scale.', { description: 'Scale. One of `1K`, `2K`. `2K` when absent.', enum: ['1K', '2K'], default: '2K' }],
    [
      'Images. Each: not empty.',
      { description: 'Images. At most 2 items. Each: not empty.', maxItems: 2, items: { minLength: 1 } },
    ],
    ['Shots.', { description: 'Shots. Empty when absent.', default: [] }],
  ])('leaves to Redoc what it shows beside: %s', (short, field) => {
    expect(shortDescription(field)).toBe(short);
  });

  it('keeps what nothing else shows', () => {
    const description = 'Whether it is sharp. What happens when absent is not documented.';
    expect(shortDescription({ description, type: 'boolean' })).toBe(description);
  });
});
