import { isBuiltin } from 'node:module';
import { circlesOf } from './circles.js';
import type { Floor } from './floors.js';
import { type Import, importsOf } from './imports.js';

/**
 * What is wrong with the imports of some files: an upward one, one of a folder that is not listed, one of Node.js, a circle.
 *
 * @param sources From the path of a file to its text.
 * @param floors The floors, from the ground up.
 * @param node The folders and files that may import modules of Node.js.
 */
export function violationsOf(
  sources: ReadonlyMap<string, string>,
  floors: readonly Floor[],
  node: readonly string[],
): string[] {
  const imports = importsOf(sources);
  const own = new Map<string, string[]>(Array.from(sources.keys(), (path) => [path, []]));
  for (const { from, to } of imports) own.get(from)?.push(to);
  const problems = [
    ...imports.flatMap((each) => problemsOf(each, floors, node)),
    ...circlesOf(own).map((circle) => `${circle.join(' imports ')}: a circle`),
  ];
  return [...new Set(problems)];
}

function problemsOf({ from, to }: Import, floors: readonly Floor[], node: readonly string[]): string[] {
  if (/^kie-openapi(\/|$)/.test(to)) return [`${from} imports the package ${to}: import the file instead`];
  if (isBuiltin(to)) {
    const mayKnow = node.some((place) => from === place || from.startsWith(`${place}/`));
    return mayKnow ? [] : [`${from} imports ${to}: only ${node.join(', ')} may know of Node.js`];
  }
  if (!to.includes('/') || !/^(src|tools|scripts|bench|test|openapi|generated)\//.test(to)) return []; // A package.
  const [own, other] = [folderOf(from, floors), folderOf(to, floors)];
  if (own === undefined) return [`${from} is on no floor`];
  if (other === undefined) return [`${from} imports ${to}, which is on no floor`];
  if (own.name === other.name || own.mayImport.includes(other.name)) return [];
  const why =
    other.level > own.level
      ? 'is on a higher floor'
      : other.level < own.level
        ? 'is not listed'
        : 'is on the same floor';
  const may = own.mayImport.length === 0 ? 'nothing' : own.mayImport.join(', ');
  return [`${from} imports ${to}, which ${why}: ${own.name} may import ${may}`];
}

function folderOf(path: string, floors: readonly Floor[]) {
  for (const [level, floor] of floors.entries()) {
    const found = Object.entries(floor).find(([name]) => path.startsWith(`${name}/`));
    if (found) return { name: found[0], mayImport: found[1], level };
  }
  return undefined;
}

/** What is wrong with the list itself: a folder that may import one above it, one that is not listed, or itself by a detour. */
export function flawsOf(floors: readonly Floor[]): string[] {
  const all = floors.flatMap((floor, level) => Object.keys(floor).map((name) => ({ name, level })));
  const upward = floors.flatMap((floor, level) =>
    Object.entries(floor).flatMap(([name, mayImport]) =>
      mayImport
        .filter((other) => !all.some((each) => each.name === other && each.level <= level))
        .map((other) => `${name} may import ${other}, which is on no floor below`),
    ),
  );
  const graph = new Map(floors.flatMap((floor) => Object.entries(floor)));
  return [...upward, ...circlesOf(graph).map((circle) => `${circle.join(' may import ')}: a circle`)];
}
