import { ReleaseError } from './ReleaseError.js';

const UNRELEASED = /^## Unreleased\n+([\s\S]*?)(?=^## |$(?![\s\S]))/m;
const MARKERS = /^<!-- contract:diff (begins|ends) -->\n*/gm;

/**
 * What stands under `## Unreleased`.
 *
 * @throws ReleaseError if that is nothing.
 */
export function unreleased(changelog: string): string {
  const notes = UNRELEASED.exec(changelog)?.[1]?.replace(MARKERS, '').trim();
  if (notes) return notes;
  throw new ReleaseError('CHANGELOG.md: "## Unreleased" is missing or empty; say what changed for users');
}

/** A changelog whose unreleased part became that of a version, with an empty one above it. */
export function withRelease(changelog: string, version: string, date: string): string {
  const part = `## Unreleased\n\n## ${version} (${date})\n\n${unreleased(changelog)}\n\n`;
  return `${changelog.replace(UNRELEASED, () => part).trimEnd()}\n`;
}
