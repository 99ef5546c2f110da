import { type Act, ask } from './ask.js';
import { make } from './dom.js';

interface Movable {
  readonly taskId: string;
  readonly completeTime: number | null;
  readonly hasCallback: boolean;
}

/** The buttons that move a task. */
export function taskButtons(taskId: string, act: Act) {
  const button = (label: string, verb: string) => {
    const element = make('button', { type: 'button', title: `${label} ${taskId}` }, label);
    element.addEventListener('click', () => act(element, () => ask(`/tasks/${taskId}/${verb}`, 'POST')));
    return element;
  };
  const advance = button('Advance', 'advance');
  const fail = button('Fail', 'fail');
  const redeliver = button('Re-deliver', 'redeliver');
  return {
    elements: [advance, fail, redeliver],
    update({ completeTime, hasCallback }: Movable) {
      const isPending = completeTime === null;
      advance.hidden = fail.hidden = !isPending;
      redeliver.hidden = isPending || !hasCallback;
    },
  };
}
