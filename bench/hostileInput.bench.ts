import { pathToFileURL } from 'node:url';
import type * as Validation from '../src/validation/index.js';
import { median } from './median.js';

export const title = 'Hostile inputs of 2 MB: the time of validateInput by that of JSON.parse (medians of 3)';

const BYTES = 2_000_000;
const RUNS = 3;
/** One with plain fields, one with a list of URLs, one with objects in a list and rules. */
const MODELS = ['google/nano-banana', 'google/nano-banana-edit', 'kling-3.0/video'];

const repeated = (item: string) =>
  Array(Math.floor(BYTES / (item.length + 1)))
    .fill(item)
    .join(',');
const fields = (name: string, value: string) =>
  Array.from({ length: BYTES / (name.length + value.length + 10) }, (_, at) => `"${name}${at}":${value}`).join(',');

/** Texts of JSON with something in place of the value of each field. */
const SHAPES: Readonly<Record<string, (names: readonly string[]) => string>> = {
  'unknown fields': () => `{${fields('field', '1')}}`,
  'misspelt fields': () => `{${fields('promt', '""')}}`,
  numbers: (names) => each(names, `[${repeated('1')}]`),
  URLs: (names) => each(names, `[${repeated('"https://a.b/c.png"')}]`),
  objects: (names) => each(names, `[${repeated('{}')}]`),
  'unknown fields in objects': (names) => each(names, `[${repeated('{"a":1,"b":2}')}]`),
  'a long text': (names) => each(names, JSON.stringify('\u{1f600}'.repeat(BYTES / 4))),
  'a long URL': (names) => each(names, `["https://a.b/${'c'.repeat(BYTES)}"]`),
};

/** The text in one field after the other; the worst counts. */
const each = (names: readonly string[], text: string) => `{${names.map((name) => `"${name}":${text}`).join(',')}}`;

/** How much longer than reading it is judging what somebody may send. */
export async function bench(): Promise<string[]> {
  // As published: the sources would be measured with what tsx does to them.
  const dist = pathToFileURL(`${process.cwd()}/dist/validation/index.js`).href;
  const { validateInput }: typeof Validation = await import(dist);
  const { variants } = await import('../generated/variants.js');
  return Object.entries(SHAPES).map(([shape, make]) => {
    const figures = MODELS.map((model) => {
      const { properties = {} }: { properties?: object } = variants[model]?.properties.input ?? {};
      const names = Object.keys(properties);
      if (names.length === 0) throw new Error(`${model} has no fields`);
      return Math.max(...names.map((name) => ratio(make([name]), (input) => validateInput(model, input))));
    });
    return `${shape.padEnd(26)} ${MODELS.map((model, at) => `${figures[at]?.toFixed(1)} × (${model})`).join(', ')}`;
  });
}

function ratio(text: string, judge: (input: unknown) => readonly unknown[]): number {
  const ratios = Array.from({ length: RUNS }, () => {
    const start = performance.now();
    const input: unknown = JSON.parse(text);
    const parsed = performance.now();
    const issues = judge(input);
    const judged = performance.now();
    if (issues.length > 100) throw new Error(`${issues.length} issues`);
    return (judged - parsed) / (parsed - start);
  });
  return median(ratios);
}
