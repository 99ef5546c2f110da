import type { TaskView } from '../taskView.js';
import { type Act, ask } from './ask.js';
import { detail } from './detail.js';
import { at, setText } from './dom.js';

/** The dialog, which shows the task that the hash of the URL names. @returns What looks at the task again. */
export function detailDialog(act: Act): () => Promise<void> {
  const dialog = at('detail', HTMLDialogElement);
  let open: { readonly taskId: string; readonly view: ReturnType<typeof detail> } | undefined;
  dialog.addEventListener('close', () => {
    // Not `location.hash = ''`, which scrolls to the top.
    history.replaceState(null, '', location.pathname);
    open = undefined;
  });
  at('close', HTMLButtonElement).addEventListener('click', () => dialog.close());
  return async () => {
    const taskId = location.hash.slice(1);
    if (taskId === '') return dialog.close();
    // The mock of the same version answers.
    const task = (await ask(`/tasks/${taskId}`)) as TaskView;
    // Meanwhile somebody may have asked for another one.
    if (location.hash.slice(1) !== taskId) return;
    if (open?.taskId !== taskId) {
      open = { taskId, view: detail(taskId, act) };
      setText(at('detail-title', HTMLElement), task.model);
      at('detail-body', HTMLElement).replaceChildren(open.view.element);
      if (!dialog.open) dialog.showModal();
    }
    open.view.update(task);
  };
}
