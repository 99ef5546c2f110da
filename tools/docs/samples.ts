import { format } from 'prettier';
import { CREATE_TASK } from '../contract/PublishedBundle.js';
import type { DocsModel } from './DocsModel.js';

/** An entry of `x-codeSamples`. */
export interface CodeSample {
  readonly lang: string;
  readonly label: string;
  readonly source: string;
}

/** How to call a model: by curl, by the client and by plain fetch, each with the example of the contract. */
export async function samplesOf(model: DocsModel, server: string): Promise<CodeSample[]> {
  return [
    { lang: 'Shell', label: 'curl', source: curl(model, server) },
    { lang: 'TypeScript', label: 'TypeScript', source: await pretty(client(model)) },
    { lang: 'JavaScript', label: 'fetch', source: await pretty(plainFetch(model, server)) },
  ];
}

function curl({ example }: DocsModel, server: string): string {
  const body = JSON.stringify(example, null, 2).replaceAll("'", String.raw`'\''`);
  return [
    `curl ${server}${CREATE_TASK}`,
    '--header "Authorization: Bearer $KIE_API_KEY"',
    "--header 'Content-Type: application/json'",
    `--data '${body}'`,
  ].join(' \\\n  ');
}

const client = ({ example, result }: DocsModel): string => `
import { createKieClient } from 'kie-openapi';

const kie = createKieClient(); // The key comes from KIE_API_KEY.
const task = await kie.run(${JSON.stringify(example.model)}, ${JSON.stringify(example.input)});
console.log(task.result.${result});
`;

const plainFetch = ({ example }: DocsModel, server: string): string => `
const response = await fetch('${server}${CREATE_TASK}', {
  method: 'POST',
  headers: { Authorization: \`Bearer \${process.env.KIE_API_KEY}\`, 'Content-Type': 'application/json' },
  body: JSON.stringify(${JSON.stringify(example)}),
});
if (!response.ok) throw new Error(\`HTTP \${response.status}\`);
const { code, msg, data } = await response.json();
if (code !== 200) throw new Error(\`\${code}: \${msg}\`); // Most errors come as HTTP 200.
console.log(data.taskId);
`;

/** As wide as the column of samples on a laptop. */
const pretty = async (code: string): Promise<string> =>
  (await format(code, { parser: 'typescript', singleQuote: true, printWidth: 64 })).trim();
