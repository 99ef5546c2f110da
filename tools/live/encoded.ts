import { readFile } from 'node:fs/promises';
import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { parse } from 'yaml';

/** Judges the members of a task that hold JSON as text, into which `redocly drift` does not look. */
export type EncodedJudge = (task: unknown) => string[];

const TASK = 'TaskFields';

/** Reads what the `contentSchema`s of a task in the contract at `path` say. */
export async function encodedJudge(path: string): Promise<EncodedJudge> {
  const { components } = parse(await readFile(path, 'utf8'));
  const ajv = new Ajv2020({ strict: false, logger: false, validateFormats: true });
  addFormats.default(ajv);
  ajv.addSchema({ components }, 'contract');
  const properties: Record<string, { contentSchema?: object }> = components.schemas[TASK].properties;
  const encoded = Object.entries(properties).flatMap(([name, { contentSchema }]) =>
    contentSchema === undefined
      ? []
      : [
          [
            name,
            ajv.compile({ $ref: `contract#/components/schemas/${TASK}/properties/${name}/contentSchema` }),
          ] as const,
        ],
  );
  return (task) =>
    encoded.flatMap(([name, isRight]) => {
      const text: unknown = typeof task === 'object' && task !== null ? Reflect.get(task, name) : undefined;
      if (typeof text !== 'string' || text === '') return [];
      const value = parsed(text);
      if (value === undefined) return [`data.${name} is no JSON`];
      if (isRight(value)) return [];
      const [error] = isRight.errors ?? [];
      return [`data.${name} holds JSON that differs: ${error?.instancePath || 'it'} ${error?.message}`];
    });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
