import { pathToFileURL } from 'node:url';
import { command, Misuse, text } from '../../command/index.js';
import { connect, environment, quiet } from '../connect.js';
import { exitCodes } from '../exitCodes.js';
import { onInterrupt } from '../interrupt.js';
import { createStatus } from '../status.js';

/** `kie upload`: stores files for inputs. */
export default command({
  name: 'upload',
  summary: 'Store files for about a day, for the input of a task',
  details: 'kie run uploads what is given as @file by itself. Uploads are not billed.',
  positionals: { files: { kind: text('file'), required: true, many: true, summary: 'A path, or the URL of a file' } },
  options: { quiet },
  environment,
  json: 'one JSON object per file',
  exitCodes: { 1: exitCodes[1], 3: exitCodes[3], 130: exitCodes[130] },
  examples: ['kie upload boat.png', 'kie upload *.png --json | jq -r .downloadUrl'],
  async run({ files, ...values }, output) {
    const { readPath } = await import('../../files/disk/readPath.js');
    const sources = await Promise.all(
      files.map(async (file) => {
        const source = /^https?:\/\//i.test(file) ? file : await readPath(pathToFileURL(file)).catch(() => undefined);
        if (source === undefined) throw new Misuse(`${file} is not a file that can be read`);
        return { file, source };
      }),
    );
    const kie = await connect(values, output);
    const interrupt = onInterrupt();
    const status = createStatus(output);
    try {
      for (const { file, source } of sources) {
        status.show(`uploading ${file}`);
        const uploaded = await kie.upload(source, {
          signal: interrupt.signal,
          onProgress: ({ sentBytes, totalBytes }) =>
            status.show(`uploading ${file}  ${Math.round((100 * sentBytes) / (totalBytes || 1))} %`),
        });
        status.print(() => output.print({ file, ...uploaded }, uploaded.downloadUrl));
      }
    } finally {
      status.end();
      interrupt.stop();
    }
  },
});
