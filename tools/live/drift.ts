import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RedoclyError, redocly } from '../process/redocly.js';
import { LiveError } from './LiveError.js';

const COMBINATORS = new Set(['oneOf', 'anyOf', 'not']);

/** A problem as `redocly drift --format json` reports it. */
export interface Problem {
  readonly exchangeIndex: number;
  readonly target: string;
  readonly message: string;
  readonly dataPath?: string;
  readonly details?: { readonly keyword?: string; readonly actual?: string };
}

/** Judges the recording `har`, made in front of `server`, against the contract `openapi` with `redocly drift`. */
export async function drift(har: string, openapi: string, server: string, folder: string): Promise<Problem[]> {
  const report = join(folder, 'drift.json');
  const args = ['drift', har, '--api', openapi, '--server', server, '--format', 'json', '--output', report];
  args.push('--rules', 'schema-consistency', '--min-severity', 'error', '--lint-config', 'off');
  let said = '';
  try {
    await redocly(folder, args);
  } catch (error) {
    // It ends with 1 on drift; whether it worked shows in the report.
    if (!(error instanceof RedoclyError)) throw error;
    said = error.message;
  }
  const text = await readFile(report, 'utf8').catch(() => {
    throw new LiveError(`redocly drift could not judge the recording\n${said}`);
  });
  return JSON.parse(text).problems;
}

/**
 * What is wrong with one answer. Redocly lists what is wrong by each branch of "a success or an error"; this keeps the branch
 * that `code` names. Problems of requests are left out: most calls are wrong on purpose.
 */
export function answerProblems(problems: readonly Problem[], code: number | undefined): string[] {
  const own = problems.filter(({ target }) => target === 'response');
  const telling = own.filter(({ dataPath = '', details }) => {
    if (COMBINATORS.has(details?.keyword ?? '') || dataPath === '/code') return false;
    return code === 200 ? dataPath !== '/data' : !dataPath.startsWith('/data/');
  });
  return [...new Set((telling.length > 0 ? telling : own).map(({ message }) => message))];
}
