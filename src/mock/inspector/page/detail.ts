import type { TaskView } from '../taskView.js';
import type { Act } from './ask.js';
import { make, span } from './dom.js';
import { jsonBlock } from './jsonBlock.js';
import { keyed } from './keyed.js';
import { mediaFigure } from './mediaFigure.js';
import { callbackRow } from './plainRows.js';
import { stateBadge } from './stateBadge.js';
import { taskButtons } from './taskButtons.js';

/** One task in full, in the dialog. @returns The element, and what shows the task as it is now. */
export function detail(taskId: string, act: Act) {
  const badge = stateBadge();
  const buttons = taskButtons(taskId, act);
  const facts = section();
  const input = section('Input');
  const result = section('Result');
  const states = section('States');
  const callbacks = make('tbody');
  const sent = make('section', {}, make('h3', {}, 'Callbacks'), make('table', { className: 'callbacks' }, callbacks));
  const showCallbacks = keyed<TaskView['callbacks'][number]>(callbacks, ({ seq }) => `${seq}`, callbackRow(true));
  const head = make('p', { className: 'bar' }, badge.element, ...buttons.elements);
  const element = make('div', {}, head, facts.element, input.element, result.element, sent, states.element);
  return {
    element,
    update(task: TaskView) {
      badge.update(task.state, task.failure?.failCode);
      buttons.update({ ...task, hasCallback: task.callBackUrl !== undefined });
      facts.update(factsOf(task), (given) => [make('dl', {}, ...given.flatMap(fact))]);
      input.update({ value: task.input, files: task.inputFiles }, contents);
      result.update(task.result && { value: task.result, files: task.resultFiles }, contents);
      states.update(task.states, (all) => [
        make('ol', {}, ...all.map(({ at: when, state }) => make('li', {}, `${span(when)} ${state}`))),
      ]);
      sent.hidden = task.callbacks.length === 0;
      showCallbacks(task.callbacks);
    },
  };
}

/** A part that is drawn anew only if what it shows has changed: a clip that plays goes on. */
function section(title?: string) {
  const body = make('div');
  const element = make('section', {}, ...(title === undefined ? [] : [make('h3', {}, title)]), body);
  let shown: string | undefined;
  return {
    element,
    update<T>(value: T | undefined, draw: (value: T) => readonly Node[]) {
      element.hidden = value === undefined;
      const key = JSON.stringify(value);
      if (key === shown) return;
      shown = key;
      body.replaceChildren(...(value === undefined ? [] : draw(value)));
    },
  };
}

const contents = ({ value, files }: { value: unknown; files: TaskView['inputFiles'] }) => [
  ...(files.length === 0 ? [] : [make('div', { className: 'files' }, ...files.map(mediaFigure))]),
  jsonBlock(value),
];

/** What is to be said of a task, by its name. */
function factsOf(task: TaskView): readonly (readonly [name: string, text: string])[] {
  const { taskId, ref, account, createTime, completeTime, price, failure, warning, callBackUrl, callback } = task;
  const time = (ms: number) => new Date(ms).toISOString().replace('T', ' ');
  const all: Readonly<Record<string, string | undefined>> = {
    ...{ 'Task id': taskId, Ref: ref, Warning: warning },
    Failure: failure && `${failure.failCode}: ${failure.failMsg}`,
    ...{ Account: `${account}`, Created: time(createTime) },
    Ended: completeTime === null ? undefined : `${time(completeTime)}, after ${span(completeTime - createTime)}`,
    Price: `${price} credits${failure ? ', given back' : ''}`,
    Callback: callBackUrl && (callback === undefined ? callBackUrl : `${callBackUrl}, ${callback}`),
  };
  return Object.entries(all).flatMap(([name, text]) => (text === undefined ? [] : [[name, text] as const]));
}

const EMPHASIS: Readonly<Record<string, string>> = { Warning: 'warning', Failure: 'failure' };

const fact = ([name, text]: readonly [string, string]) => [
  make('dt', {}, name),
  make('dd', { className: EMPHASIS[name] ?? '' }, text),
];
