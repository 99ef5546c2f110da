import { describe, expect, it } from 'vitest';
import { landing } from '../../../tools/docs/landing.js';
import { priceTable } from '../../../tools/docs/priceOf.js';
import { contract, docsModels, entries } from './docs.js';

const variantOf = (id: string) => docsModels.find((model) => model.id === id)?.variant ?? {};

describe('the docs of a model', () => {
  it('have its prices with their day and what they depend on', () => {
    expect(priceTable(variantOf('bytedance/seedance-2')).split('\n')).toEqual(
      expect.arrayContaining([
        'What the vendor listed on 2026-09-28, in credits of 0.005 USD. It is not the bill.',
        '| `resolution` `480p`, without `reference_video_urls` | 19 | second |',
      ]),
    );
    expect(priceTable(variantOf('seedream/5-pro-image-to-image'))).toContain('| input image | 0.5 | image |');
    expect(priceTable(variantOf('topaz/image-upscale'))).toContain('| the result is 4K | 20 | image |');
    expect(priceTable(variantOf('z-image'))).toContain('| always | 0.8 | image |');
  });

  it('say why there is no price', () => {
    expect(priceTable(variantOf('runway/extend-ai-video'))).toBe(
      'No price is known: The feed has no row for the extension of a video.',
    );
  });

  it.each(docsModels)('show them: $id', ({ id, variant }) => {
    const table = priceTable(variant);

    expect(table).not.toBe('');
    expect(entries.get(id)?.description).toContain(table);
  });
});

it('the table of all models has the prices, with their day', () => {
  const html = landing(contract);

  expect(html).toContain('<td class="price" data-credits="0.8" data-per="image">0.8 per image <time>2026-09-28</time>');
  for (const { price } of docsModels) expect(html).toContain(price.text === '' ? 'data-per="">' : price.text);
});
