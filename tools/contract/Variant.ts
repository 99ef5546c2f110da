import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parseDocument } from 'yaml';
import { ContractError } from './ContractError.js';
import { modelPaths } from './modelPaths.js';

/** What a model can make: a file of some kind, text (lyrics, a phrase, a style), notes as MIDI, a voice or a persona to sing with. */
export const MEDIA = ['image', 'video', 'audio', 'text', 'midi', 'voice', 'persona'] as const;

/** The members that a result can have; `unknown` where nobody has documented or seen one. */
export const RESULTS = ['resultUrls', 'resultObject', 'data', 'unknown'] as const;

const TITLE = /^[A-Z][A-Za-z0-9.-]*( [A-Za-z0-9.-]+)*$/;

/** The createTask request schema of one model: one file of `openapi/models/`. */
export interface Variant {
  /** The model id: the path of the file below `openapi/models/`, without `.yaml`. */
  readonly id: string;
  /** Path of the file from the root of the project. */
  readonly file: string;
  readonly title: string;
  readonly media: (typeof MEDIA)[number];
  /** The member of the result that the model fills, if it is known. */
  readonly result: (typeof RESULTS)[number];
  readonly examples: readonly unknown[];
}

/**
 * Reads and checks every model file below `root`, in the order of the ids.
 *
 * @throws ContractError naming each file that is not YAML, or whose id, title, media or examples are wrong.
 */
export async function readVariants(root: string): Promise<Variant[]> {
  const read = async (path: string) => [path, await readFile(join(root, 'openapi', 'models', path), 'utf8')] as const;
  return parseVariants(await Promise.all((await modelPaths(root)).map(read)));
}

/** The pure part of {@link readVariants}: pairs of a path below `openapi/models/` and the text of that file. */
export function parseVariants(texts: readonly (readonly [path: string, text: string])[]): Variant[] {
  const problems = texts.length === 0 ? ['openapi/models: there is no model file'] : [];
  const owners = new Map<string, string>();
  const variants = texts.flatMap(([path, text]) => {
    const file = `openapi/models/${path}`;
    if (!path.endsWith('.yaml')) problems.push(`${file}: a model file is named <model id>.yaml`);
    const found = parseVariant(path.replace(/\.yaml$/, ''), file, text);
    problems.push(...found.problems.map((problem) => `${file}: ${problem}`));
    if (found.variant === undefined) return [];
    // The bundler makes the component name of the title's words and is free with spaces and capitals.
    const name = found.variant.title.replaceAll(' ', '').toLowerCase();
    const owner = owners.get(name);
    if (owner !== undefined) problems.push(`${file}: title "${found.variant.title}" is taken by ${owner}`);
    owners.set(name, file);
    return [found.variant];
  });
  if (problems.length > 0) throw new ContractError(problems);
  // Code units, not the locale: what is generated must not depend on the machine.
  return variants.sort((a, b) => (a.id < b.id ? -1 : 1));
}

function parseVariant(id: string, file: string, text: string): { variant?: Variant; problems: string[] } {
  const document = parseDocument(text);
  if (document.errors.length > 0) return { problems: document.errors.map(({ message }) => message.trim()) };
  const { title, examples, properties, 'x-media': media, 'x-result': result = 'resultUrls' } = document.toJS() ?? {};
  const constant = properties?.model?.const;
  const wrong = {
    [`properties.model.const is ${show(constant)}, the path says "${id}"`]: constant !== id,
    [`x-media is ${show(media)}, must be one of ${MEDIA.join(', ')}`]: !MEDIA.includes(media),
    [`x-result is ${show(result)}, must be one of ${RESULTS.join(', ')}`]: !RESULTS.includes(result),
    'examples is missing, must hold one request or more': !Array.isArray(examples) || examples.length === 0,
    [`title is ${show(title)}, must be words of letters, digits, dots and hyphens, such as "Nano Banana"`]:
      typeof title !== 'string' || !TITLE.test(title),
  };
  const problems = Object.keys(wrong).filter((problem) => wrong[problem]);
  return problems.length > 0 ? { problems } : { variant: { id, file, title, media, result, examples }, problems };
}

const show = (value: unknown): string => (value === undefined ? 'missing' : JSON.stringify(value));
