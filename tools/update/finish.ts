import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'prettier';
import { parse } from 'yaml';
import { generate } from '../contract/generate.js';
import type { ModelFiles } from '../contract/modelFiles.js';
import { items, withItems } from '../diff/changelog.js';
import { compare } from '../diff/compare.js';
import { factsFile } from '../facts/factsFile.js';
import { openModelFile } from '../importer/file/ModelFile.js';
import { leftToWrite, unfitExamples } from '../importer/left.js';

/** What is left to write and, if nothing is, what changed. */
export interface Finished {
  readonly left: readonly string[];
  /** What was added to CHANGELOG.md. */
  readonly changes: string;
}

/**
 * Brings all that follows from the model files up to date: facts, formatting, generated/ and CHANGELOG.md. While words are left to
 * write it stops before generated/, with which the changes are found.
 */
export async function finish(root: string, files: ModelFiles, begin: (step: string) => void): Promise<Finished> {
  begin('format');
  const left = (await Promise.all((await files.ids()).map((model) => formatted(files, model)))).flat();
  begin('facts');
  const reasons = await factsFile(root).compare(files);
  if (left.length + reasons.length > 0) return { left: [...left, ...reasons], changes: '' };

  begin('generate');
  const contract = async (): Promise<unknown> => parse(await readFile(join(root, 'generated', 'openapi.yaml'), 'utf8'));
  const before = await contract();
  for await (const _ of generate(root, false));
  const findings = compare(before, await contract());
  begin('changelog');
  const changes = items(findings.filter(({ impact }) => impact !== 'patch'));
  const changelog = join(root, 'CHANGELOG.md');
  await writeFile(changelog, withItems(await readFile(changelog, 'utf8'), changes));
  return { left, changes: changes.join('\n') };
}

/**
 * Formats a model file.
 *
 * @returns What is left to write in it.
 * @throws PageError naming the file if it is no model file.
 */
async function formatted({ read, write }: ModelFiles, model: string): Promise<string[]> {
  const path = `openapi/models/${model}.yaml`;
  const before = openModelFile((await read(model)) ?? '', path).text;
  const text = await format(before, { parser: 'yaml', printWidth: 120 });
  if (text !== before) await write(model, text);
  const file = parse(text);
  return [...leftToWrite(file), ...unfitExamples(file)].map((each) => `${path}: ${each}`);
}
