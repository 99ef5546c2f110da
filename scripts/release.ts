import { fileURLToPath } from 'node:url';
import { main } from '../src/command/index.js';
import { makeRelease, planRelease } from '../tools/release/release.js';

await main({
  name: 'npm run release --',
  summary: 'Give the unreleased changes a version, and commit and tag it',
  details:
    'The version makes the step that contract:diff finds since the last tag, or that a commit asks for with the trailer ' +
    '"Release: minor" or "Release: major"; at least a patch. Nothing is pushed. A pushed tag is what ' +
    '.github/workflows/release.yaml tests and publishes.',
  options: { 'dry-run': { summary: 'Only say what would be released' } },
  json: 'one JSON object',
  exitCodes: { 1: 'Files are not committed, nothing is unreleased, or the contracts cannot be compared' },
  examples: ['npm run release -- --dry-run', 'npm run release'],
  async run({ 'dry-run': dryRun }, { print }) {
    const root = fileURLToPath(new URL('..', import.meta.url));
    const release = await planRelease(root, new Date().toISOString().slice(0, 10));
    if (!dryRun) await makeRelease(root, release);
    const { version, tag, since, notes } = release;
    const next = dryRun ? 'Nothing was written.' : `Push it: git push --atomic origin HEAD ${tag}`;
    print({ version, tag, since, notes }, `${tag}, after ${since ?? 'no release'}\n\n${notes}\n\n${next}`);
  },
});
