import { describe, expect, it } from 'vitest';
import { restatements, restatementsOfModel } from '../../openapi/restatements.mjs';

const text = { type: 'string', maxLength: 5000 };
const seconds = { type: 'integer', minimum: 3, maximum: 15, default: 5 };
const images = { type: 'array', minItems: 1, maxItems: 8, items: { type: 'string', maxLength: 500 } };
const format = { type: 'string', enum: ['png', 'jpeg'], default: 'png' };
const scale = { type: 'string', enum: ['1K', '2K', '4K'] };

/** What lint says of an optional field of an input. */
const said = (description: string, field: object): string[] => restatements({ ...field, description }, true);

describe('a description of a field', () => {
  it.each([
    ['What it shows; at most 5,000 characters.', text, 'maxLength says "5,000"'],
    ['What it shows; at most 5000 characters.', text, 'maxLength says "5000"'],
    ['Length in seconds, 3 to 20.', seconds, 'minimum says "3"'],
    ['Length in seconds, from 1-15.', seconds, 'maximum says "15"'],
    ['The images; up to eight.', images, 'maxItems says "eight"'],
    ['The images; at least one.', images, 'minItems says "one"'],
    ['The images, each of 500 characters.', images, 'maxLength says "500"'],
    ['Pixel scale; 4K is finer.', scale, 'enum says "4K"'],
    ['Scale as text, 2 or more.', { type: 'string', enum: ['2', '4'] }, 'enum says "2"'],
    ['Balance, -0.5 at the lowest.', { type: 'number', minimum: -0.5 }, 'minimum says "-0.5"'],
    ['Length in seconds. 5 when absent.', seconds, 'say "5 when absent" with the keyword default'],
    ['File format. PNG when absent.', format, 'say "PNG when absent" with the keyword default'],
    ['File format. `png` when absent.', format, 'say "`png` when absent" with the keyword default'],
    [
      'Whether it is sharp, off by default.',
      { type: 'boolean' },
      'say "Whether it is sharp, off by default" with the keyword',
    ],
    ['File format, one of `png`, `jpeg`.', format, 'enum says the options'],
    ['Name of it; not empty.', { type: 'string', minLength: 1 }, 'minLength or minItems says that'],
    ['Steers. What happens when absent is not documented.', { type: 'integer' }, 'leave out "What happens'],
  ])('is refused for what a keyword says: %s', (description, field, message) => {
    expect(said(description, field)).toContainEqual(expect.stringContaining(message));
  });

  it.each([
    ['What it shows, in 800 characters.', { type: 'string' }, 'say "800 characters" with a keyword such as maxLength'],
    ['What it shows; 3 to 800 characters.', text, 'say "3 to 800 characters" with a keyword such as maxLength'],
    ['The images; at most 14.', { type: 'array' }, 'say "at most 14" with a keyword such as maxItems'],
    ['Strength; 0 to 1.', { type: 'number' }, 'say "0 to 1" with a keyword such as maximum'],
    ['Length in seconds; 2 or more.', { type: 'integer' }, 'say "2 or more" with a keyword such as maximum'],
    ['Colour. Red when absent.', { type: 'string' }, 'say "Red when absent" with the keyword default'],
  ])('is refused for what a keyword could say: %s', (description, field, message) => {
    expect(said(description, field)).toEqual([expect.stringContaining(message)]);
  });

  it.each([
    ['The images, each at most 8 MB.', images],
    ['The video; it lasts at most 15 seconds.', { type: 'array', maxItems: 15 }],
    ['How many images; at most 4 without `sequence`.', { type: 'integer', maximum: 12 }],
    ['The lines; their texts have at most 5,000 characters together.', { type: 'array' }],
    ['Images, which take 1 of the 7 slots that they share with clips.', { type: 'array' }],
    ['Length in seconds; `-1` leaves it to the model.', { type: 'integer', enum: [-1, 4, 5] }],
    ['Pixel scale; `4K` needs a ratio of 16:9.', scale],
    ['Which of the two ways of working is used.', { type: 'string', enum: ['lite', 'basic'] }],
    ['The one image that counts.', { type: 'array', maxItems: 1 }],
    ['The colour, as `#` and six hexadecimal digits.', { type: 'string', pattern: '^#' }],
    ['Ratio. `16:9` when absent with images, otherwise `auto`.', { type: 'string', default: '16:9' }],
    ['Language. What happens when absent is not documented.', { type: 'string' }],
    ['The shots. Only with `many`, and then not empty.', { type: 'array', maxItems: 6 }],
  ])('may say what no keyword can: %s', (description, field) => {
    expect(said(description, field)).toEqual([]);
  });

  it('may say that an absence is not documented where nothing says it instead', () => {
    const description = 'Steers. What happens when absent is not documented.';
    expect(restatements({ description, type: 'integer' }, false)).toEqual([]);
  });
});

describe('a description of a model', () => {
  const model = (description: string) => ({
    title: 'Imagen 4',
    description,
    properties: {
      input: { properties: { scale, images, shots: { type: 'array', items: { properties: { seconds } } } } },
    },
  });

  it.each([
    ['Draws an image of up to 4K.', 'enum says "4K"'],
    ['Draws an image from up to eight others.', 'maxItems says "eight"'],
    ['Makes a video of 3 seconds.', 'minimum says "3"'],
  ])('is refused for what its fields say: %s', (description, message) => {
    expect(restatementsOfModel(model(description))).toEqual([expect.stringContaining(message)]);
  });

  it('may have the numbers of its title, and others', () => {
    expect(restatementsOfModel(model('Draws an image with Imagen 4 from one image, like Kling 2.1.'))).toEqual([]);
  });
});
