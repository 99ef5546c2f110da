import { describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import { completeDescriptions } from '../../../tools/contract/descriptions.js';

const field = { description: 'How many.', type: 'integer', minimum: 1, maximum: 9 };
const rule = { required: ['count'], properties: { count: { description: 'Few.', maximum: 3 } } };

const BUNDLE = {
  openapi: '3.1.0',
  components: {
    schemas: {
      CreateTaskRequest: {
        discriminator: { mapping: { 'paper/lantern-2.0': '#/components/schemas/PaperLantern2.0' } },
      },
      'PaperLantern2.0': {
        description: 'Folds a lantern.',
        maxProperties: 3,
        properties: {
          input: {
            description: 'What to fold.',
            allOf: [{ if: rule, then: { not: rule } }],
            properties: {
              count: field,
              tags: {
                description: 'Its tags.',
                type: 'array',
                maxItems: 2,
                items: { type: 'object', properties: { name: { description: 'Name: short.', maxLength: 30 } } },
              },
              properties: { description: 'Named like a keyword.', type: 'boolean', default: true },
              wired: { type: 'boolean' },
            },
          },
        },
        examples: [{ properties: { count: field } }],
      },
      Record: { allOf: [{ properties: { progress: { ...field, description: 'How far.' } } }] },
    },
  },
  paths: { '/upload': { post: { requestBody: { content: { json: { schema: { properties: { count: field } } } } } } } },
};

// Everything is looked at as the object that a reader of the YAML gets.
const TEXT = stringify(BUNDLE, { aliasDuplicateObjects: false });
const complete = () => parse(completeDescriptions(TEXT)) as typeof BUNDLE;
const inputOf = ({ components }: typeof BUNDLE) => components.schemas['PaperLantern2.0'].properties.input.properties;

describe('the descriptions of the published contract', () => {
  it('say what the keywords of a field demand, and what its absence means', () => {
    const { count, tags, properties } = inputOf(complete());
    expect(count.description).toBe('How many. From 1 to 9. What happens when absent is not documented.');
    expect(tags.description).toBe('Its tags. At most 2 items.');
    expect(tags.items.properties.name.description).toBe('Name: short. At most 30 characters.');
    expect(properties.description).toBe('Named like a keyword. `true` when absent.');
  });

  it('say it of an answer and of an inline schema too, but for what nobody documented', () => {
    const { components, paths } = complete();
    expect(components.schemas.Record.allOf[0]?.properties.progress.description).toBe('How far. From 1 to 9.');
    expect(paths['/upload'].post.requestBody.content.json.schema.properties.count.description).toBe(
      'How many. From 1 to 9.',
    );
  });

  it('are all that changes; examples and rules stay as they are', () => {
    const completed = complete();
    const fields = inputOf(completed);
    fields.count.description = field.description;
    fields.tags.description = 'Its tags.';
    fields.tags.items.properties.name.description = 'Name: short.';
    fields.properties.description = 'Named like a keyword.';
    completed.components.schemas.Record.allOf = BUNDLE.components.schemas.Record.allOf;
    completed.paths = BUNDLE.paths;
    expect(completed).toEqual(BUNDLE);
  });

  it('are the same text whenever they are made', () => {
    expect(completeDescriptions(TEXT)).toBe(completeDescriptions(TEXT));
  });
});
