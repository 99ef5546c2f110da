import { isModelId } from '../../contract/modelId.js';
import { readCreateTask } from '../openapi/createTask.js';
import { PageYaml } from '../openapi/PageYaml.js';
import type { Page } from '../Page.js';
import type { Place } from '../Place.js';

/** Reads documentation, also the older form, which has four backticks and the address of the page after them. */
export function readDocumentation(text: readonly string[], page: Place): Page | undefined {
  const [block, second] = openapiBlocks(text);
  if (block === undefined) return undefined;
  const open = [block, second].find((each) => each?.isClosed === false);
  if (open) throw page.on(open.line).error('this block is never closed: the page was cut off');
  if (second) {
    const why = `a second OpenAPI document, after that of line ${block.line}; save one page per file`;
    throw page.on(second.line).error(why);
  }
  const yaml = new PageYaml(block.lines.join('\n'), page.on(block.line + 1));
  const [, path] = /^ya?ml\s+(\S+)\.json\s+post\s+\S+$/i.exec(block.info) ?? [];
  const isOlder = block.ticks.length > 3 || path !== undefined;
  // The address is copied into the contract, so it must look like ids.
  const isAddress = path?.split('/').every((segment) => isModelId(segment)) === true;
  const read = readCreateTask(yaml, yaml.root, isOlder ? 'older documentation' : 'documentation');
  return isAddress ? { ...read, source: `https://docs.kie.ai/${path}` } : read;
}

/** The blocks of code that have an OpenAPI document. A block of more backticks may hold one of fewer. */
function openapiBlocks(lines: readonly string[]) {
  const blocks: { ticks: string; info: string; line: number; lines: string[]; isClosed: boolean }[] = [];
  for (let index = 0; index < lines.length; index += 1) {
    const [, ticks, info = ''] = /^ {0,3}(`{3,})\s*([^`]*)$/.exec(lines[index] ?? '') ?? [];
    if (ticks === undefined) continue;
    const closes = (line: string) => /^ {0,3}(`{3,})\s*$/.exec(line)?.[1]?.startsWith(ticks) === true;
    const end = lines.findIndex((line, at) => at > index && closes(line));
    const block = lines.slice(index + 1, end < 0 ? undefined : end);
    if (block.some((line) => /^openapi:/.test(line)) && block.some((line) => /createTask/.test(line)))
      blocks.push({ ticks, info: info.trim(), line: index + 1, lines: block, isClosed: end >= 0 });
    if (end >= 0) index = end;
  }
  return blocks;
}
