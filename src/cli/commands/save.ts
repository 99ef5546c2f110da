import { command, text } from '../../command/index.js';
import { connect, environment, quiet, taskOf } from '../connect.js';
import { CommandError, exitCodes } from '../exitCodes.js';
import { saveTo, TEMPLATE_HELP, template } from '../saving.js';
import { resultText, taskData } from '../taskView.js';

/** `kie save`: saves the files of a task that has ended. */
export default command({
  name: 'save',
  summary: 'Save the files of a task that has ended, and print their paths',
  positionals: { id: { kind: text('taskId'), required: true, summary: 'The id that kie run has printed' } },
  options: { to: { kind: template, default: './', summary: `Save them ${TEMPLATE_HELP}` }, quiet },
  environment,
  json: 'the task as one JSON object, with saved',
  exitCodes,
  examples: ['kie save 5c1f6de0a8c2', 'kie save 5c1f6de0a8c2 --to boats/boat.{ext}'],
  async run({ id, to, ...values }, output) {
    const kie = await connect(values, output);
    const task = await taskOf(kie, id);
    if (task.state === 'fail') throw new CommandError(`Task ${id} has failed: ${task.failMsg ?? 'no reason given'}`, 1);
    if (task.state !== 'success') throw new CommandError(`Task ${id} has not ended: kie wait ${id} --save ${to}`, 1);
    const saved = await saveTo(kie, task, to);
    if (saved.length === 0) output.note(`Task ${id} made no files. kie task ${id} shows its result.`);
    else output.print(taskData(task, saved), resultText(task, saved));
  },
});
