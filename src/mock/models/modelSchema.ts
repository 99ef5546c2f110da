import type { Schema } from '../../validation/Schema.js';

/** An OpenAPI document whose createTask takes one model, in the form of the vendor's live schemas. */
export const modelSchema = (title: string, variant: Schema) => ({
  openapi: '3.1.0',
  info: { title, version: '1.0.0' },
  paths: {
    '/api/v1/jobs/createTask': {
      post: {
        requestBody: { required: true, content: { 'application/json': { schema: documented(variant) } } },
        responses: { 200: { description: 'success' } },
      },
    },
  },
});

/** Without what is ours: the vendor documents no `x-accepted`. */
function documented(schema: unknown): unknown {
  if (Array.isArray(schema)) return schema.map(documented);
  if (typeof schema !== 'object' || schema === null) return schema;
  const kept = Object.entries(schema).filter(([keyword]) => !keyword.startsWith('x-'));
  return Object.fromEntries(kept.map(([keyword, value]) => [keyword, documented(value)]));
}
