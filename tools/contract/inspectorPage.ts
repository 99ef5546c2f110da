import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build } from 'esbuild';

const FOLDER = 'src/mock/inspector/page';
const HEAD = `// Made by \`npm run generate\` from the files in ${FOLDER}/. Do not edit.\n`;

/**
 * `generated/inspectorPage.js`: the page of the mock's inspector in one piece, and the hashes of its script and its style, by which
 * a Content-Security-Policy takes them and nothing else. Bundled here, because tsx and vitest import no HTML.
 */
export async function inspectorPageModule(root: string) {
  const bundled = async (file: string): Promise<string> => {
    const options = { bundle: true, format: 'esm', target: 'es2022', write: false, logLevel: 'warning' } as const;
    const { outputFiles } = await build({ ...options, absWorkingDir: root, entryPoints: [`${FOLDER}/${file}`] });
    return outputFiles.map(({ text }) => text).join('');
  };
  const page = await readFile(join(root, FOLDER, 'index.html'), 'utf8');
  const parts: Readonly<Record<string, string>> = {
    style: await bundled('style.css'),
    script: await bundled('main.ts'),
  };
  const html = page.replaceAll(/\{\{(\w+)\}\}/g, (place, name: string) => parts[name] ?? place);
  const [scriptHash, styleHash] = [parts.script, parts.style].map(hashOf);
  return {
    'generated/inspectorPage.js': [
      `${HEAD}const html = [`,
      ...html.split('\n').map((line) => `  ${JSON.stringify(line)},`),
      "].join('\\n');",
      `export const inspectorPage = { html, scriptHash: ${JSON.stringify(scriptHash)}, styleHash: ${JSON.stringify(styleHash)} };\n`,
    ].join('\n'),
    'generated/inspectorPage.d.ts': `${HEAD}export declare const inspectorPage: {
  readonly html: string;
  readonly scriptHash: string;
  readonly styleHash: string;
};\n`,
  };
}

const hashOf = (text = ''): string => `sha256-${createHash('sha256').update(text).digest('base64')}`;
