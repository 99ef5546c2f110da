import { command, text } from '../../command/index.js';
import { connect, environment, taskOf } from '../connect.js';
import { exitCodes } from '../exitCodes.js';
import { taskData, taskText } from '../taskView.js';

/** `kie task`: shows a task. */
export default command({
  name: 'task',
  summary: 'Show a task: its result, or why it failed, and what it cost',
  positionals: { id: { kind: text('taskId'), required: true, summary: 'The id that kie run has printed' } },
  environment,
  json: 'the task as one JSON object',
  exitCodes: { ...exitCodes, 0: 'Shown, whatever became of the task' },
  examples: ['kie task 5c1f6de0a8c2', 'kie task 5c1f6de0a8c2 --json | jq -r .failMsg'],
  async run({ id, ...values }, output) {
    const kie = await connect(values, output);
    const task = await taskOf(kie, id);
    output.print(taskData(task), taskText(task));
  },
});
