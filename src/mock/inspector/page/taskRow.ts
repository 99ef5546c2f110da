import type { ListedTask } from '../overview.js';
import type { Act } from './ask.js';
import { make, setNotice, setText, span } from './dom.js';
import type { Row } from './keyed.js';
import { stateBadge } from './stateBadge.js';
import { taskButtons } from './taskButtons.js';

/** @param now The time by the mock's clock. */
export const taskRow =
  (act: Act, now: () => number) =>
  ({ taskId, model, ref, account, warning }: ListedTask): Row<ListedTask> => {
    const cell = (className: string, ...children: (Node | string)[]) => make('td', { className }, ...children);
    const link = make('a', { href: `#${taskId}`, title: `Show ${taskId}` }, make('code', {}, taskId.slice(0, 8)));
    const badge = stateBadge();
    const age = cell('age');
    const result = make('a', { href: `#${taskId}` });
    const buttons = taskButtons(taskId, act);
    const notice = make('p', { className: 'warning', title: warning ?? '' });
    setNotice(notice, warning ?? '');
    const element = make(
      'tr',
      {},
      cell('id', link, ...(ref === undefined ? [] : [' ', make('span', { className: 'ref', title: 'ref' }, ref)])),
      cell('model', model, notice),
      cell('status', badge.element),
      cell('account', `${account}`),
      age,
      cell('result', result),
      cell('do', ...buttons.elements),
    );
    return {
      element,
      update(task) {
        const { state, failCode, createTime, completeTime, files } = task;
        badge.update(state, failCode);
        setText(age, span((completeTime ?? now()) - createTime));
        const count = files.length === 1 ? '1 file' : `${files.length} files`;
        setText(result, state === 'success' ? (files.length === 0 ? 'JSON' : count) : '');
        buttons.update(task);
      },
    };
  };
