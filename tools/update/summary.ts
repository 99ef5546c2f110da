import type { Updated } from './updateModels.js';

/** What an update did beyond its imports, and how to go on. */
export function summary({ reads, left, changes }: Updated): string {
  const said = new Set(reads.flatMap(({ imported }) => imported.left.map((each) => `${imported.file}: ${each}`)));
  const others = left.filter((each) => !said.has(each));
  if (left.length > 0)
    return [
      ...others.map((each) => `write  ${each}`),
      `${left.length} left to write; then run \`npm run model:update\`, which makes generated/ and the line in CHANGELOG.md`,
    ].join('\n');
  return changes === '' ? 'The contract is as it was' : `CHANGELOG.md and generated/ have it:\n${changes}`;
}
