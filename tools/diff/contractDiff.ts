import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleAt, bundleNow } from './bundles.js';
import { at } from './Contract.js';
import { section, withSection } from './changelog.js';
import { compare } from './compare.js';
import type { Finding } from './Finding.js';
import { type VersionStep, versionStep } from './version.js';

/** What changed in the contract since a git ref. */
export interface ContractDiff {
  readonly version: VersionStep;
  readonly findings: readonly Finding[];
  /** The list for people and for the changelog; empty without changes. */
  readonly list: string;
}

/**
 * Compares `openapi/` with the contract at a git ref.
 *
 * @throws DiffError if there is nothing to compare, ContractError if `openapi/` cannot be bundled.
 */
export async function contractDiff(root: string, ref: string): Promise<ContractDiff> {
  const [base, revision] = [await bundleAt(root, ref), await bundleNow(root)];
  const findings = compare(base, revision);
  const [from, to] = [base, revision].map((contract) => at(contract, 'info', 'version'));
  return { version: versionStep(from, to, findings), findings, list: section(ref, findings) };
}

/** Puts the list into CHANGELOG.md. @returns Whether it changed. */
export async function writeChangelog(root: string, list: string): Promise<boolean> {
  const file = join(root, 'CHANGELOG.md');
  const old = await readFile(file, 'utf8');
  const text = withSection(old, list);
  if (text !== old) await writeFile(file, text);
  return text !== old;
}
