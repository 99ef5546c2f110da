import { execFile } from 'node:child_process';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { contractDiff } from '../diff/contractDiff.js';
import { unreleased, withRelease } from './notes.js';
import { ReleaseError } from './ReleaseError.js';
import { asked, nextVersion } from './version.js';

/** A release that can be made. */
export interface Release {
  readonly version: string;
  readonly tag: string;
  /** The tag of the release before; undefined for the first. */
  readonly since: string | undefined;
  /** The new text of CHANGELOG.md, and the part of this version. */
  readonly changelog: string;
  readonly notes: string;
}

/**
 * Says which release comes next. Its version makes the step that the changes of the contract need since the last tag, or that a
 * commit asks for with a line `Release: minor` or `Release: major` at its end; at least a patch. Contract and package have one version.
 *
 * @param date Of the release, such as `2026-11-26`.
 * @throws ReleaseError if files are not committed, or nothing is unreleased.
 * @throws DiffError if the contracts cannot be compared.
 */
export async function planRelease(root: string, date: string): Promise<Release> {
  const dirty = await run(root, 'git', 'status', '--porcelain');
  if (dirty !== '') throw new ReleaseError(`These files are not committed:\n${dirty}`);
  const text = await readFile(join(root, 'CHANGELOG.md'), 'utf8');
  const notes = unreleased(text);
  const since = await run(root, 'git', 'describe', '--tags', '--abbrev=0', '--match', 'v*').catch(() => undefined);
  const version = since === undefined ? await packageVersion(root) : await versionAfter(root, since);
  return { version, tag: `v${version}`, since, changelog: withRelease(text, version, date), notes };
}

/** Writes version and changelog, commits them, and sets the tag. Nothing is pushed. */
export async function makeRelease(root: string, { version, tag, changelog }: Release): Promise<void> {
  await writeFile(join(root, 'CHANGELOG.md'), changelog);
  const file = join(root, 'openapi/openapi.yaml');
  const contract = await readFile(file, 'utf8');
  const versioned = contract.replace(/^( {2}version: ).*$/m, `$1${version}`);
  if (versioned !== contract) {
    await writeFile(file, versioned);
    await run(root, 'npm', 'run', 'generate');
  }
  await run(root, 'npm', 'version', version, '--no-git-tag-version', '--allow-same-version', '--ignore-scripts');
  await run(root, 'git', 'commit', '--all', '--message', `Release ${version}`);
  await run(root, 'git', 'tag', '--annotate', '--message', `kie-openapi ${version}`, tag);
}

async function versionAfter(root: string, tag: string): Promise<string> {
  const format = '--format=%(trailers:key=Release,valueonly)';
  const lines = (await run(root, 'git', 'log', format, `${tag}..HEAD`)).split('\n');
  const commits = lines.filter((line) => line !== '').map(asked);
  const { version, findings } = await contractDiff(root, tag);
  return nextVersion(tag.slice(1), version.to, [...findings, ...commits]);
}

async function packageVersion(root: string): Promise<string> {
  return JSON.parse(await readFile(join(root, 'package.json'), 'utf8')).version;
}

async function run(root: string, command: string, ...args: readonly string[]): Promise<string> {
  const { stdout } = await promisify(execFile)(command, args, { cwd: root, maxBuffer: 2 ** 28 });
  return stdout.trim();
}
