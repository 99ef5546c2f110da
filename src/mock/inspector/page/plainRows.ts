import type { ListedCallback, ListedRequest } from '../overview.js';
import { make, span } from './dom.js';
import type { Row } from './keyed.js';

/** A row that stays as it is. Each value is named by the class of its cell. */
function plainRow<T>(cells: Readonly<Record<string, Node | string>>): Row<T> {
  const all = Object.entries(cells).map(([className, value]) => make('td', { className }, value));
  return { element: make('tr', {}, ...all), update() {} };
}

const linkTo = (taskId: string) => make('a', { href: `#${taskId}` }, make('code', {}, taskId.slice(0, 8)));

const isFine = (answer: number | string): boolean => typeof answer === 'number' && answer >= 200 && answer < 300;

const answered = (answer: number | string) =>
  make('span', { className: `state ${isFine(answer) ? 'success' : 'fail'}` }, `${answer}`);

/** @param isOfTask Whether it is clear of which task it is. */
export const callbackRow =
  (isOfTask = false) =>
  ({ at, taskId, attempt, url, mode, answer }: ListedCallback): Row<ListedCallback> =>
    plainRow({
      at: span(at),
      ...(!isOfTask && { id: linkTo(taskId) }),
      attempt: `attempt ${attempt}`,
      url: make('code', {}, url),
      mode: mode ?? 'honest',
      answer: answered(answer),
    });

export const requestRow = (request: ListedRequest): Row<ListedRequest> => {
  const { at, operation, model, account, taskId, warning, answer } = request;
  const about = model ?? '';
  return plainRow({
    at: span(at),
    operation,
    model: taskId === undefined ? about : make('span', {}, about, ' ', linkTo(taskId)),
    account: account === undefined ? 'none' : `${account}`,
    answer: answered(answer),
    warning: warning === undefined ? '' : make('p', { className: 'warning', title: warning }, warning),
  });
};
