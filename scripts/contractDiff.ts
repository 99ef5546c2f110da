import { fileURLToPath } from 'node:url';
import { main, text } from '../src/command/index.js';
import { contractDiff, writeChangelog } from '../tools/diff/contractDiff.js';

await main({
  name: 'npm run contract:diff --',
  summary: 'Say for every model, operation and callback what changed since a git ref, and whether that breaks callers',
  details:
    'It also says whether info.version of openapi/openapi.yaml made the step that the changes need: major for what ' +
    'breaks, minor for what is added, patch for words. Below 1.0.0, minor for what breaks.',
  positionals: { ref: { kind: text('git ref'), required: true, summary: 'What to compare with, such as v0.1.0' } },
  options: { write: { summary: 'Put the list into CHANGELOG.md too, under "## Unreleased"' } },
  json: 'one JSON object',
  exitCodes: { 1: 'The version lacks the step, or the contracts cannot be compared' },
  examples: ['npm run contract:diff -- v0.1.0 --write', 'npm run --silent contract:diff -- v0.1.0 --json'],
  async run({ ref, write }, { print }) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const { version, findings, list } = await contractDiff(root, ref);
    const { from, to, needed, atLeast, made } = version;
    const step =
      needed === 'none'
        ? `info.version is ${to}; no step is needed.`
        : `info.version went from ${from} to ${to}; a ${needed} step is needed.`;
    print({ ref, version, findings }, `${list || `The contract is the same as at ${ref}.`}\n${made ? step : ''}`);
    if (write) console.error(`CHANGELOG.md ${(await writeChangelog(root, list)) ? 'written' : 'is up to date'}`);
    if (made) return;
    throw new Error(
      `openapi/openapi.yaml: info.version is ${to}, must be ${atLeast} or higher: since ${ref} (${from}) the changes ` +
        `need a ${needed} step. Then run \`npm run generate\`.`,
    );
  },
});
