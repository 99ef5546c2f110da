import { isObject } from '../../../src/json/object.js';
import { parseJson } from '../../../src/json/parse.js';
import { isModelId } from '../../contract/modelId.js';
import type { Claim } from '../Page.js';
import { objectText } from './objectText.js';

/** The requests that a page shows. */
export interface ExampleBody {
  /** The model of each. */
  readonly claims: readonly Claim[];
  /** The members of `input` in all requests of the first model. */
  readonly input: Readonly<Record<string, unknown>>;
  /** The line on which the text `"name"` first stands in a body; 0 without a body. */
  lineOf(name: string): number;
  /** Why the page looks cut off, if the only request breaks off. */
  readonly cut: string | undefined;
}

const MOST_TRIES = 50;
const LONGEST = 100_000;

/** Finds the request bodies `{model, input}` that a page shows, in curl, a heredoc or a block; commas may trail. */
export function exampleBody(lines: readonly string[]): ExampleBody {
  const { bodies, brokenAt } = requests(lines);
  const [first] = bodies;
  const own = bodies.filter(({ model }) => model === first?.model);
  const lineIn = (body: Request, name: string) => {
    const at = body.lines.findIndex((line) => line.includes(`"${name}"`));
    return at < 0 ? undefined : body.line + at;
  };
  return {
    claims: bodies.map((body) => {
      const line = lineIn(body, 'model') ?? body.line;
      return { model: body.model, line, where: 'request example' };
    }),
    // The first example of a field counts, because messages name its line.
    input: Object.assign({}, ...own.map(({ input }) => input).reverse()),
    lineOf: (name) => own.map((body) => lineIn(body, name)).find((line) => line !== undefined) ?? first?.line ?? 0,
    cut: first === undefined && brokenAt !== undefined ? `the JSON of line ${brokenAt} does not end` : undefined,
  };
}

interface Request {
  readonly model: string;
  readonly input: Readonly<Record<string, unknown>>;
  /** The line on which it begins. */
  readonly line: number;
  readonly lines: readonly string[];
}

function requests(page: readonly string[]): { bodies: Request[]; brokenAt: number | undefined } {
  const bodies: Request[] = [];
  let brokenAt: number | undefined;
  let tries = 0;
  for (let index = 0; index < page.length && tries < MOST_TRIES; index += 1) {
    const start = /(?<=^|['"\s])\{(?=\s*(?:$|"(?:model|input|callBackUrl)"))/.exec(page[index] ?? '')?.index;
    if (start === undefined) continue;
    tries += 1;
    const rest = page
      .slice(index)
      .join('\n')
      .slice(start, start + LONGEST);
    // A shell writes a quotation mark inside the body so.
    const text = objectText(rest.replaceAll(`'\\''`, "'"));
    if (text === undefined && rest.length < LONGEST) brokenAt ??= index + 1;
    if (text === undefined) continue;
    // Without the commas that trail.
    const body = parseJson(text.replaceAll(/("(?:[^"\\]|\\.)*")|,(?=\s*[}\]])/g, '$1'));
    const { model, input } = isObject(body) ? body : {};
    if (typeof model !== 'string' || !isModelId(model) || !isObject(input)) continue;
    const lines = text.split('\n');
    bodies.push({ model, input, line: index + 1, lines });
    index += lines.length - 1;
  }
  return { bodies, brokenAt };
}
