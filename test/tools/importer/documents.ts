import { stringify } from 'yaml';

/** What the tests say of the lantern's input. */
export type Input = Readonly<Record<string, unknown>>;

/** A documentation page whose request has this input. */
export function documentation(input: Input, id = 'paper/lantern-2.0', operationId?: string): string {
  const model = { type: 'string', enum: [id] };
  const schema = { type: 'object', properties: { model, input: { type: 'object', ...input } } };
  const post = { ...(operationId && { operationId }), requestBody: { content: { 'application/json': { schema } } } };
  const document = { openapi: '3.0.1', paths: { '/api/v1/jobs/createTask': { post } } };
  return `# Lantern\n\n\`\`\`yaml\n${stringify(document, { aliasDuplicateObjects: false })}\`\`\`\n`;
}

/** A documentation page with these fields. */
export const fields = (properties: Input, required: readonly string[] = []): string =>
  documentation({ properties, required });

/** A model file in house form, with comments and words that nobody may touch. */
export const LANTERN = `# Folded by hand.
title: Paper Lantern 2.0
description: >-
  Folds a lantern. This sentence is broken over two lines where a person
  found it right.
externalDocs:
  description: Vendor page
  url: https://docs.example.com/lantern
x-documented: "2026-08-19"
x-media: image
type: object
required: [model, input]
properties:
  model:
    description: The model id.
    type: string
    const: paper/lantern-2.0
  callBackUrl:
    $ref: ../../components/schemas/CallBackUrl.yaml
  input:
    description: What to fold.
    if:
      required: [floats]
    then:
      required: [colour]
    type: object
    required: [word]
    properties:
      word: # the one that counts
        description: What it says.
        type: string
        maxLength: 1200
      colour:
        description: Colour of the paper.
        type: string
        enum: [red, white] # as sold
        default: red
      sides:
        description: Number of faces.
        type: integer
        minimum: 3
        maximum: 12 # by hand: the page forgets it
      floats:
        description: Whether it floats.
        type: boolean
      strings:
        description: How it hangs.
        type: array
        items:
          type: object
          required: [length]
          properties:
            length:
              description: Length in centimetres.
              type: integer
    additionalProperties: false
additionalProperties: false
examples:
  - model: paper/lantern-2.0
    input:
      word: harbour
`;

/** The fields of {@link LANTERN} as a page would say them. */
export const SAME = {
  word: { type: 'string', maxLength: 1200 },
  colour: { type: 'string', enum: ['red', 'white'], default: 'red' },
  sides: { type: 'integer', minimum: 3, maximum: 12 },
  floats: { type: 'boolean' },
  strings: {
    type: 'array',
    items: { type: 'object', required: ['length'], properties: { length: { type: 'integer' } } },
  },
} as const;
