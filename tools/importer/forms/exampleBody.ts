import { isModelId } from '../modelId.js';
import type { Claim, Json } from '../Page.js';

/** The requests that a page shows. */
export interface ExampleBody {
  /** The model of each. */
  readonly claims: readonly Claim[];
  /** The members of `input`, those of further requests of the same model added. */
  readonly input: Readonly<Record<string, Json>>;
  /** The line on which the text `"name"` first stands in a body. */
  lineOf(name: string): number;
}

const MOST_TRIES = 50;
const LONGEST = 100_000;

/** Finds the request bodies `{model, input}` that a page shows, in curl, a heredoc or a block; commas may trail. */
export function exampleBody(lines: readonly string[]): ExampleBody | undefined {
  const bodies = [...requests(lines)];
  const [first] = bodies;
  if (first === undefined) return undefined;
  const own = bodies.filter(({ model }) => model === first.model);
  const lineIn = ({ start, end }: Request, name: string) => {
    const found = lines.findIndex((line, at) => at >= start && at <= end && line.includes(`"${name}"`));
    return found < 0 ? undefined : found + 1;
  };
  return {
    claims: bodies.map((body) => ({
      model: body.model,
      line: lineIn(body, 'model') ?? body.start + 1,
      where: 'request example',
    })),
    // The first example of a field counts, as it is the one whose line is told.
    input: Object.assign({}, ...own.map(({ input }) => input).reverse()),
    lineOf: (name) => own.map((body) => lineIn(body, name)).find((line) => line !== undefined) ?? first.start + 1,
  };
}

interface Request {
  readonly model: string;
  readonly input: Readonly<Record<string, Json>>;
  readonly start: number;
  readonly end: number;
}

function* requests(lines: readonly string[]): Generator<Request> {
  let tries = 0;
  for (let index = 0; index < lines.length && tries < MOST_TRIES; index += 1) {
    const start = /(?<=^|['"\s])\{(?=\s*(?:$|"(?:model|input|callBackUrl)"))/.exec(lines[index] ?? '')?.index;
    if (start === undefined) continue;
    tries += 1;
    // A quotation mark inside the body, as a shell wants it.
    const text = lines
      .slice(index)
      .join('\n')
      .slice(start, start + LONGEST)
      .replaceAll(`'\\''`, "'");
    const json = balanced(text);
    if (json === undefined) continue;
    const { model, input } = parsed(json.text) ?? {};
    if (typeof model !== 'string' || !isModelId(model) || !isRecord(input)) continue;
    const end = index + json.lines;
    yield { model, input, start: index, end };
    index = end;
  }
}

/** The JSON object at the start of `text`, without trailing commas. */
function balanced(text: string): { text: string; lines: number } | undefined {
  const parts: string[] = [];
  let depth = 0;
  let lines = 0;
  for (const [token, trailing] of text.matchAll(/"(?:[^"\\\n]|\\.)*"?|(,)(?=\s*[}\]])|[\s\S]/g)) {
    if (token === '{') depth += 1;
    if (token === '}') depth -= 1;
    if (token === '\n') lines += 1;
    if (trailing === undefined) parts.push(token);
    if (depth === 0) return { text: parts.join(''), lines };
  }
  return undefined;
}

function parsed(text: string): Readonly<Record<string, Json>> | undefined {
  try {
    const value: Json = JSON.parse(text);
    return isRecord(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

export const isRecord = (value: Json | undefined): value is Readonly<Record<string, Json>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
