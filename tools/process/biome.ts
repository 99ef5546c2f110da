import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';

const cli = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');

/**
 * Formats a text as `npm run format` does.
 *
 * @param folder Where biome.json is.
 * @param file The path from there, which says what kind of text it is.
 * @throws Error with what Biome said.
 */
export function biomeFormat(folder: string, file: string, text: string): Promise<string> {
  const { KIE_API_KEY: _, ...env } = process.env;
  return new Promise((resolve, reject) => {
    const args = [cli, 'format', `--stdin-file-path=${file}`];
    const child = execFile(
      process.execPath,
      args,
      { cwd: folder, env, maxBuffer: 2 ** 28 },
      (error, stdout, stderr) => {
        if (error) reject(new Error(`${file}: cannot be formatted: ${stderr || error.message}`));
        else resolve(stdout);
      },
    );
    child.stdin?.end(text);
  });
}
