import { TaskFailedError } from '../../client/errors/TaskFailedError.js';
import { command, text, wholeNumber } from '../../command/index.js';
import { connect, environment, quiet } from '../connect.js';
import { CommandError, exitCodes, inShell } from '../exitCodes.js';
import { onInterrupt } from '../interrupt.js';
import { saveTo, TEMPLATE_HELP, template } from '../saving.js';
import { createStatus } from '../status.js';
import { resultText, taskData } from '../taskView.js';

/** `kie wait`: waits for tasks and prints what each made, as they end. */
export default command({
  name: 'wait',
  summary: 'Wait for tasks, and print the URLs of their files',
  positionals: {
    ids: { kind: text('taskId'), required: true, many: true, summary: 'The ids that kie run has printed' },
  },
  options: {
    save: { kind: template, summary: `Save the files ${TEMPLATE_HELP}` },
    timeout: {
      kind: wholeNumber({ min: 1, max: 2_000_000, placeholder: 'seconds' }),
      default: '900',
      summary: 'How long to wait',
    },
    quiet,
  },
  environment,
  json: 'one JSON object per task, as they end',
  exitCodes: { ...exitCodes, 1: 'A task failed, or was not done in time' },
  examples: ['kie wait 5c1f6de0a8c2 --save boats/', 'kie wait $(cat ids.txt) --json | jq -r .files[].url'],
  async run({ ids, save, timeout, ...values }, output) {
    const kie = await connect(values, output);
    const interrupt = onInterrupt();
    const { signal } = interrupt;
    const status = createStatus(output);
    const failures: unknown[] = [];
    const all = new Set(ids);
    let left = all.size;
    const show = () => status.show(all.size === 1 ? `waiting for ${ids[0]}` : `${left} of ${all.size} tasks left`);
    const one = async (id: string) => {
      try {
        const task = await kie.waitForTask(id, { signal, timeoutMs: timeout * 1000 });
        const saved = save === undefined ? undefined : await saveTo(kie, task, save, signal);
        status.print(() => output.print(taskData(task, saved), resultText(task, saved)));
      } catch (error) {
        failures.push(error);
        // Who reads JSON gets a line for each task that has ended.
        if (output.json && error instanceof TaskFailedError) output.print(taskData(error.task), '');
        else if (all.size > 1 && !signal.aborted) status.say(error instanceof Error ? error.message : `${error}`);
      }
      left--;
      if (left > 0) show();
    };
    show();
    await Promise.all(Array.from(all, one)).finally(() => {
      status.end();
      interrupt.stop();
    });
    if (failures.length === 0) return;
    const [first] = failures;
    if (signal.aborted) throw new CommandError(`Interrupted. The tasks go on: kie wait ${ids.join(' ')}`, 130);
    if (all.size === 1) throw inShell(first, `${ids[0]}`);
    throw new CommandError(`${failures.length} of ${all.size} tasks have no result`, 1);
  },
});
