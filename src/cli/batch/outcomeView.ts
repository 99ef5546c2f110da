import type { BatchStatus, Outcome } from '../../batch/index.js';
import { resultText, taskData } from '../taskView.js';

/** An outcome as `--json` prints it. */
export function outcomeData(given: Outcome): object {
  const { ref, model, outcome } = given;
  const base = { ref, model, outcome };
  switch (given.outcome) {
    case 'done': {
      const { task, saved, saveError } = given;
      return { ...base, ...taskData(task), saved, saveError: saveError?.message };
    }
    case 'failed':
      return { ...base, ...taskData(given.task) };
    case 'unfinished':
      return { ...base, taskId: given.taskId, error: given.error.message };
    case 'ambiguous':
      return { ...base, attempt: given.attempt.id, at: given.attempt.at, error: given.error?.message };
    case 'refused':
      return { ...base, code: given.error.code, error: given.error.message };
  }
}

/** An outcome as a line: the reference, what became of it, and what it made or why it did not. */
export function outcomeText(given: Outcome): string {
  const { ref, outcome } = given;
  return [ref, outcome, ...detail(given)].map((cell) => cell.replace(/\s+/g, ' ')).join('\t');
}

function detail(given: Outcome): string[] {
  switch (given.outcome) {
    case 'done': {
      const { task, saved, saveError } = given;
      if (saveError) return [task.taskId, saveError.message];
      return [task.taskId, saved ? saved.map(({ path }) => path).join(' ') : resultText(task)];
    }
    case 'failed':
      return [given.task.taskId, given.task.failMsg ?? ''];
    case 'unfinished':
      return [given.taskId, given.error.message];
    case 'ambiguous':
      return [given.attempt.id, given.error?.message ?? 'The program ended before the answer came'];
    case 'refused':
      return ['', given.error.message];
  }
}

/** How far a batch is, in a line. What is nothing is left out, but for `done`. */
export function statusText({ done, failed, refused, bought, open, ambiguous, credits }: BatchStatus): string {
  const { spent, unknown } = credits;
  const counts = { failed, refused, bought, sending: open, ambiguous };
  const others = Object.entries(counts).flatMap(([name, count]) => (count === 0 ? [] : [`${count} ${name}`]));
  const rest = unknown === 0 ? '' : ` and ${unknown} of unknown price`;
  return [`${done} done`, ...others, `${Number(spent.toPrecision(8))} credits${rest}`].join(' · ');
}
