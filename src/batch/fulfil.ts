import { KieError } from '../client/errors/KieError.js';
import { TaskFailedError } from '../client/errors/TaskFailedError.js';
import type { Inputs, Results } from '../client/model.js';
import type { SavedFile } from '../files/SavedFile.js';
import { saveFiles } from '../files/saveFiles.js';
import type { SucceededTask } from '../wire/record.js';
import type { Event, SavedPart } from './disk/Line.js';
import type { Outcome } from './Outcome.js';
import { stopIfAllAreRefused } from './purchase.js';
import type { Session } from './Session.js';

/** An outcome, and what the journal is told when it has been dealt with. */
export interface Result {
  readonly outcome: Outcome;
  readonly end?: Event | undefined;
  /** Called when it has been dealt with: the run works on its order no longer. */
  readonly release?: () => void;
}

/** What is known of a task that was bought. */
export interface Bought {
  readonly ref: string;
  readonly model: string;
  readonly taskId: string;
  readonly estimate: number | undefined;
  /** Its files, if they were saved before. */
  readonly files?: readonly SavedPart[] | undefined;
}

/** Waits for a task and saves its files. @returns undefined if nobody waits any more. */
export async function fulfil(session: Session, bought: Bought): Promise<Result | undefined> {
  const { client, budget, timeoutMs, waiting } = session;
  const { ref, taskId, estimate } = bought;
  // As the order said, and the journal.
  const about = { ref, model: bought.model as keyof Inputs };
  try {
    const task = await client.waitForTask(taskId, { timeoutMs, signal: waiting });
    budget?.settle(estimate, task.credits);
    const saving = session.save && (await save(session, bought, task));
    if (waiting.aborted) return undefined;
    // Which result a model has is for the contract to say.
    const typed = task as SucceededTask<Results[keyof Inputs]>;
    const outcome = { outcome: 'done', ...about, task: typed, ...saving } as Outcome;
    // Files that are not saved are saved the next time.
    const { credits } = task;
    return { outcome, end: saving?.saveError ? undefined : { event: 'done', ref, taskId, credits } };
  } catch (error) {
    if (!(error instanceof KieError)) throw error;
    if (waiting.aborted) return undefined;
    if (error instanceof TaskFailedError) {
      const { task, failCode } = error;
      // A failed task costs nothing, also if its record does not say so.
      const { credits = 0 } = task;
      budget?.settle(estimate, credits);
      const end = { event: 'failed', ref, taskId, credits, failCode } as const;
      return { outcome: { outcome: 'failed', ...about, task, error }, end };
    }
    budget?.settle(estimate);
    stopIfAllAreRefused(session, error);
    return { outcome: { outcome: 'unfinished', ...about, taskId, error } };
  }
}

/** Saves the files of a task, unless that was done before. */
async function save(
  { client, save, append, waiting }: Session,
  { ref, taskId, files }: Bought,
  task: SucceededTask,
): Promise<{ readonly saved?: readonly SavedFile[]; readonly saveError?: KieError }> {
  if (!save) return {};
  if (files) {
    const saved = files.flatMap((part) => {
      const file = task.files[part.index - 1];
      return file ? [{ ...file, ...part }] : [];
    });
    return { saved };
  }
  const { folder, name = '{ref}-{index}.{ext}', ...options } = save;
  try {
    const saved = await saveFiles(client, task, folder, { ...options, name, ref, signal: waiting });
    const parts = saved.map(({ index, path, bytes }) => ({ index, path, bytes }));
    // If this fails, they are saved again the next time, under the same names.
    await append({ event: 'saved', ref, taskId, files: parts }).catch(() => {});
    return { saved };
  } catch (error) {
    if (error instanceof KieError) return { saveError: error };
    throw error;
  }
}
