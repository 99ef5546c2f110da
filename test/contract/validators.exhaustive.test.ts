import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { validate } from '@readme/openapi-parser';
import { Validator } from '@seriousme/openapi-schema-validator';
import spectral, { type RulesetDefinition } from '@stoplight/spectral-core';
import { oas } from '@stoplight/spectral-rulesets';
import { describe, expect, it } from 'vitest';
import { RedoclyError, redocly } from '../../tools/process/redocly.js';
import { bundle } from '../bundle.js';

/** What a validator finds wrong with a document; empty if nothing. */
type Judge = (document: object) => Promise<string>;

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Judges with Redocly CLI, as it is set up in `folder`. */
async function lint(folder: string, document: object): Promise<string> {
  const scratch = await mkdtemp(join(tmpdir(), 'kie-openapi-lint-'));
  try {
    const file = join(scratch, 'openapi.json');
    await writeFile(file, JSON.stringify(document));
    // README.md says why this rule is left out.
    const rules = ['--extends', 'recommended-strict', '--skip-rule', 'no-required-schema-properties-undefined'];
    await redocly(folder || scratch, ['lint', file, ...(folder ? [] : rules)]);
    return '';
  } catch (error) {
    if (error instanceof RedoclyError) return error.message;
    throw error;
  } finally {
    await rm(scratch, { recursive: true, force: true });
  }
}

const JUDGES: Readonly<Record<string, Judge>> = {
  'Redocly with our rules': (document) => lint(root, document),
  'Redocly with recommended-strict': (document) => lint('', document),
  '@readme/openapi-parser': async (document) => {
    const result = await validate(structuredClone(document) as Parameters<typeof validate>[0]);
    return result.valid ? '' : JSON.stringify(result.errors);
  },
  '@seriousme/openapi-schema-validator': async (document) => {
    const { valid, errors } = await new Validator().validate(structuredClone(document) as Record<string, unknown>);
    return valid ? '' : JSON.stringify(errors);
  },
  'the rules of Spectral for OpenAPI': async (document) => {
    const linter = new spectral.Spectral();
    // The types of the two packages do not fit each other.
    linter.setRuleset({ extends: [oas as unknown as RulesetDefinition] });
    const found = await linter.run(structuredClone(document) as Record<string, unknown>);
    const errors = found.filter(({ severity }) => severity === 0);
    return errors.map(({ code, message, path }) => `${path.join('.')}: ${code}: ${message}`).join('\n');
  },
};

describe.each(Object.entries(JUDGES))('%s', (_, judge) => {
  it('finds nothing wrong with the bundle', async () => {
    expect(await judge(bundle)).toBe('');
  });

  it('finds an operation whose responses are a list', async () => {
    const paths = { ...bundle.paths, '/api/v1/chat/credit': { get: { operationId: 'getCredits', responses: [] } } };

    expect(await judge({ ...bundle, paths })).not.toBe('');
  });
});
