import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { catalogue } from '../../generated/catalogue.js';
import { prices } from '../../generated/prices.js';
import { variants } from '../../generated/variants.js';

/** What each model has in a module of its own, so that who uses one model loads no other. */
interface ModelModules {
  /** The folder in `src/` and `dist/`. A user imports `kie-openapi/<folder>/<model id>`. */
  readonly folder: string;
  /** The function that makes the default export from the model id and `data`, in a file of the same name. */
  readonly maker: string;
  /** The type that it returns, by model id. */
  readonly type: string;
  /** What the default export does, before the model's title. */
  readonly summary: string;
  /** JSON, by model id. */
  readonly data: (id: string) => unknown;
}

const MODULES: readonly ModelModules[] = [
  {
    folder: 'validation',
    maker: 'modelValidator',
    type: 'ModelValidator',
    summary: 'Judges the inputs of',
    data: (id) => variants[id]?.properties.input,
  },
  {
    folder: 'prices',
    maker: 'modelEstimate',
    type: 'ModelEstimate',
    summary: 'Estimates what a task costs of',
    data: (id) => prices[id],
  },
];

/** The sources that model modules import, and which are therefore built beside the entry points. */
export const makerSources = (): string[] => MODULES.map(({ folder, maker }) => `src/${folder}/${maker}.ts`);

/** Writes `<folder>/models/<model id>.js` and its declaration for each model, below `dist`. */
export async function writeModelModules(dist: string): Promise<void> {
  const files = MODULES.flatMap((modules) => Object.keys(variants).map((id) => moduleOf(modules, id)));
  await Promise.all(
    files.map(async ({ path, code, declaration }) => {
      await mkdir(dirname(join(dist, path)), { recursive: true });
      await writeFile(join(dist, `${path}.js`), code);
      await writeFile(join(dist, `${path}.d.ts`), declaration);
    }),
  );
}

function moduleOf({ folder, maker, type, summary, data }: ModelModules, id: string) {
  const from = `${'../'.repeat(id.split('/').length)}${maker}.js`;
  return {
    path: `${folder}/models/${id}`,
    code: [
      `import { ${maker} } from '${from}';`,
      `export default /* @__PURE__ */ ${maker}(${JSON.stringify(id)}, ${JSON.stringify(data(id))});\n`,
    ].join('\n'),
    declaration: [
      `import type { ${type} } from '${from}';`,
      `/** ${summary} ${catalogue[id]?.title}. */`,
      `declare const made: ${type}<${JSON.stringify(id)}>;`,
      'export default made;\n',
    ].join('\n'),
  };
}
