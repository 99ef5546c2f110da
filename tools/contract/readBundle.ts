import { readFile } from 'node:fs/promises';
import { parse } from 'yaml';

const file = new URL('../../generated/openapi.yaml', import.meta.url);

/** Reads the published bundle. As with `JSON.parse`, the caller says by a type what it reads of it. */
export const readBundle = async () => parse(await readFile(file, 'utf8'));
