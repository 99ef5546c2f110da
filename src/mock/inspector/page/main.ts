import type { Overview } from '../overview.js';
import type { PageData } from '../pageAnswer.js';
import { ask, createAct } from './ask.js';
import { clockPanel } from './clockPanel.js';
import { detailDialog } from './detailDialog.js';
import { at, setNotice, setText } from './dom.js';
import { keyed } from './keyed.js';
import { callbackRow, requestRow } from './plainRows.js';
import { scenarioPanel } from './scenarioPanel.js';
import { taskRow } from './taskRow.js';

/** How long after an answer the page asks again. */
const PAUSE_MS = 500;

// The mock writes it so.
const data = JSON.parse(at('data', HTMLScriptElement).text) as PageData;
const problem = { action: '', connection: '' };
const selection = { search: '', before: '' };
let now = 0;
/** What the dialog has seen. */
let seen = -1;
let latest = 0;

function complain(kind: keyof typeof problem, text: string): void {
  problem[kind] = text;
  const isOpen = at('detail', HTMLDialogElement).open;
  const whole = problem.connection || problem.action;
  setNotice(at('problem', HTMLElement), isOpen ? '' : whole);
  // What is behind a dialog is not seen.
  setNotice(at('detail-problem', HTMLElement), isOpen ? whole : '');
}

const act = createAct(
  (text) => complain('action', text),
  () => void refresh(),
);
const showClock = clockPanel(act);
const showScenarios = scenarioPanel(data, act);
const showDetail = detailDialog(act);
const list = (id: string) => at(id, HTMLTableSectionElement);
const showTasks = keyed(
  list('tasks'),
  ({ taskId }) => taskId,
  taskRow(act, () => now),
);
const showRequests = keyed(list('requests'), ({ seq }) => `${seq}`, requestRow);
const showCallbacks = keyed(list('callbacks'), ({ seq }) => `${seq}`, callbackRow());

function show(overview: Overview): void {
  const { found, newer, tasks, requests, callbacks } = overview;
  now = overview.now;
  showClock(overview);
  showScenarios(overview);
  showTasks(tasks);
  showRequests(requests);
  showCallbacks(callbacks);
  const older = newer + tasks.length;
  const count = (number: number) => number.toLocaleString('en');
  setText(at('count', HTMLElement), tasks.length === 0 ? '' : `${count(newer + 1)}–${count(older)} of ${count(found)}`);
  const nothing = selection.search === '' ? 'None yet.' : 'No task has these words.';
  setNotice(at('tasks-empty', HTMLElement), tasks.length === 0 ? nothing : '');
  at('requests-empty', HTMLElement).hidden = requests.length > 0;
  at('callbacks-empty', HTMLElement).hidden = callbacks.length > 0;
  at('pager', HTMLElement).hidden = newer === 0 && older >= found;
  at('newest', HTMLButtonElement).disabled = newer === 0;
  at('older', HTMLButtonElement).disabled = older >= found;
  at('older', HTMLButtonElement).value = tasks.at(-1)?.taskId ?? '';
}

async function refresh(): Promise<void> {
  latest += 1;
  const own = latest;
  const query = new URLSearchParams(Object.entries(selection).filter(([, value]) => value !== ''));
  try {
    // The mock of the same version answers.
    const overview = (await ask(`/tasks?${query}`)) as Overview;
    complain('connection', '');
    // Another one was asked for meanwhile, perhaps with another search.
    if (own !== latest) return;
    show(overview);
    if (overview.seq === seen) return;
    seen = overview.seq;
    await showDetail().catch(({ message }: Error) => complain('action', message));
  } catch (error) {
    const isRefusal = error instanceof Error && !(error instanceof TypeError);
    complain('connection', isRefusal ? error.message : 'The mock does not answer.');
  }
}

function select(change: Partial<typeof selection>): void {
  Object.assign(selection, change);
  void refresh();
}

const search = at('search', HTMLInputElement);
search.addEventListener('input', () => select({ search: search.value.trim(), before: '' }));
at('newest', HTMLButtonElement).addEventListener('click', () => select({ before: '' }));
at('older', HTMLButtonElement).addEventListener('click', () =>
  select({ before: at('older', HTMLButtonElement).value }),
);
const reset = at('reset', HTMLButtonElement);
reset.addEventListener('click', () => {
  if (confirm('Forget all tasks, callbacks, scenarios and the journal?')) act(reset, () => ask('', 'DELETE'));
});
addEventListener('hashchange', () => {
  seen = -1;
  void refresh();
});

async function live(): Promise<void> {
  // Nobody looks at a page in the background.
  if (!document.hidden) await refresh();
  setTimeout(live, PAUSE_MS);
}
void live();
