import type { KieClient } from '../client/index.js';
import type { Output } from '../command/index.js';
import { afterPurchase } from './exitCodes.js';
import type { Input } from './input.js';
import { onInterrupt } from './interrupt.js';
import type { KnownModel } from './model.js';
import { printed } from './printed.js';
import { saveTo } from './saving.js';
import { createStatus } from './status.js';
import { resultText, taskData } from './taskView.js';

/** What is bought, and what becomes of it. */
export interface Purchase {
  readonly kie: KieClient;
  readonly model: KnownModel;
  readonly input: Input;
  readonly output: Output;
  readonly callback: string | undefined;
  readonly save: string | undefined;
  readonly async: boolean;
}

/** Buys one task, waits for it unless it is `async`, and prints what it made. */
export async function buy({ kie, model, input, output, callback, save, ...given }: Purchase): Promise<void> {
  const interrupt = onInterrupt();
  const { signal } = interrupt;
  const status = createStatus(output);
  let bought: string | undefined;
  try {
    status.show('uploading');
    const { withUploads } = await import('../files/index.js');
    const { unlisted } = await import('../client/index.js');
    const id = unlisted(model.id);
    const whole = await withUploads(kie, id, input, { signal });
    interrupt.hold(() => status.say('Waiting for the answer, so that no task is lost. Ctrl-C gives up.'));
    const onCreated = (taskId: string) => {
      bought = taskId;
      interrupt.release();
      if (!given.async) status.say(`Task ${taskId}`);
    };
    status.show('creating');
    if (given.async) {
      const { taskId } = await kie.createTask(id, whole, { callBackUrl: callback, signal });
      onCreated(taskId);
      output.print({ taskId, model: model.id }, taskId);
      return await printed();
    }
    const task = await kie.run(id, whole, {
      ...{ callBackUrl: callback, signal, onCreated },
      onUpdate: ({ state, record }) => status.show(state === 'unknown' ? record.state : state),
    });
    status.show('saving');
    const saved = save === undefined ? undefined : await saveTo(kie, task, save, signal);
    status.end();
    output.print(taskData(task, saved), resultText(task, saved));
    await printed();
  } catch (error) {
    throw bought === undefined ? error : afterPurchase(error, bought);
  } finally {
    status.end();
    interrupt.stop();
  }
}
