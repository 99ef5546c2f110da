import { Document } from 'yaml';
import type { Page } from '../Page.js';
import { houseNode } from './houseNode.js';
import { schemaOf } from './schemaOf.js';

/** The file of a model that the contract does not have yet, with a TODO for everything that the page cannot say. */
export function newModel(page: Page, model: string, date: string): string {
  const document = new Document();
  const { description: _, ...input } = schemaOf(page.input, true);
  const up = model.includes('/') ? '../..' : '..';
  // The node of an object is a map, which a document may hold.
  document.contents = houseNode(document, {
    title: titleOf(model),
    description: 'TODO: say in a sentence what the model makes.',
    externalDocs: { description: 'Vendor page', url: page.source ?? 'TODO' },
    'x-documented': date,
    'x-media': 'TODO',
    'x-prices': { listed: date, unpriced: 'Nobody has looked for a price yet' },
    type: 'object',
    required: ['model', 'input'],
    properties: {
      model: { description: 'The model id.', type: 'string', const: model },
      callBackUrl: { $ref: `${up}/components/schemas/CallBackUrl.yaml` },
      input: {
        description: `TODO: ${ruled(page)}say what is made, and of what.`,
        ...input,
        additionalProperties: false,
      },
    },
    additionalProperties: false,
    examples: [],
  }) as Document['contents'];
  return document.toString({ lineWidth: 0, flowCollectionPadding: false });
}

const ruled = ({ input }: Page): string =>
  input.rules.map(({ keyword, line }) => `write the ${keyword} of line ${line} of the page as a rule; `).join('');

/** `paper/lantern-2.0` in words: Paper Lantern 2.0. */
function titleOf(model: string): string {
  const words = model.split(/[^A-Za-z0-9.]+/).filter((word) => word !== '');
  const title = words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join(' ');
  return /^[A-Z]/.test(title) ? title : `Model ${title}`;
}
