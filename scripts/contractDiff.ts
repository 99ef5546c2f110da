import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { Misuse } from '../src/command/Misuse.js';
import { bundleAt, bundleNow } from '../tools/diff/bundleAt.js';
import { at } from '../tools/diff/Contract.js';
import { section, withSection } from '../tools/diff/changelog.js';
import { compare } from '../tools/diff/compare.js';
import { type VersionStep, versionStep } from '../tools/diff/version.js';
import { command } from './command.js';

const HELP = `Usage: npm run contract:diff -- <git ref> [options]

Says for every model, operation and callback what openapi/ changed since <git ref>, whether that breaks callers, and whether info.version of openapi/openapi.yaml made the step that this needs: major for what breaks, minor for
what is added, patch for words. Below 1.0.0, minor for what breaks.

  --write   also put the list into CHANGELOG.md, under "## Unreleased"
  --json    print one JSON object: npm run --silent contract:diff -- <git ref> --json
  --help    print this

Ends with 0, with 1 if the version lacks the step or the contracts cannot be compared, with 2 if called wrongly.
`;

const root = fileURLToPath(new URL('..', import.meta.url));

async function diff(ref: string, { write = false, json = false }): Promise<void> {
  const base = await bundleAt(root, ref);
  const revision = await bundleNow(root);
  const found = await compare(base, revision);
  const version = ['info', 'version'];
  const step = versionStep(at(base, version), at(revision, version), found);
  const list = section(ref, found);
  if (json) console.log(JSON.stringify({ ref, version: step, findings: found }, null, 2));
  else console.log(list === '' ? `The contract is the same as at ${ref}.` : list);
  if (write) await put(list);
  if (!json && step.made) console.log(summary(step));
  if (!step.made) {
    console.error(
      `openapi/openapi.yaml: info.version is ${step.to}, must be ${step.atLeast} or higher: ` +
        `since ${ref} (${step.from}) the changes need a ${step.needed} step. Then run \`npm run generate\`.`,
    );
    process.exitCode = 1;
  }
}

const summary = ({ from, to, needed }: VersionStep): string =>
  needed === 'none'
    ? `info.version is ${to}; no step is needed.`
    : `info.version went from ${from} to ${to}; a ${needed} step is needed.`;

async function put(list: string): Promise<void> {
  const file = join(root, 'CHANGELOG.md');
  const old = await readFile(file, 'utf8');
  const text = withSection(old, list);
  if (text !== old) await writeFile(file, text);
  console.error(`CHANGELOG.md ${text === old ? 'is up to date' : 'written'}`);
}

async function main(): Promise<void> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { write: { type: 'boolean' }, json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
  });
  const [ref = ''] = positionals;
  if (values.help) {
    process.stdout.write(HELP);
    return;
  }
  if (ref === '' || positionals.length > 1) throw new Misuse('Name one git ref, such as v0.1.0');
  await diff(ref, values);
}

await command('npm run contract:diff', main);
