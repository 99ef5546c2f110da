import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { startServer } from '../../tools/process/startServer.js';
import type { Result } from './Runtime.js';

/** Runs the command of the package. */
export async function command(program: readonly string[]): Promise<Result[]> {
  const [file = '', ...args] = program;
  const { stdout } = await promisify(execFile)(file, [...args, '--version']);
  const mock = await startServer([...program, 'mock', '--port', '0', '--keep-running']);
  try {
    const { status } = await fetch(`${mock.url}/__mock/journal`);
    return [
      { name: 'kie --version', ok: /^\d+\.\d+\.\d+\s*$/.test(stdout), note: stdout.trim() },
      { name: 'kie mock', ok: status === 200, note: `${status}` },
    ];
  } finally {
    await mock.close();
  }
}

/** Loads the package as CommonJS does. */
export async function required(program: string): Promise<Result> {
  const args = ['--print', "typeof require('kie-openapi').createKieClient"];
  const { stdout } = await promisify(execFile)(program, args, { cwd: fileURLToPath(new URL('.', import.meta.url)) });
  return { name: 'require() loads the client', ok: stdout.trim() === 'function', note: stdout.trim() };
}
