/** The inspector: one page of plain HTML. All its requests go to the mock itself. */
export const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>kie mock</title>
<style>
  :root { color-scheme: light dark; font: 14px/1.5 system-ui, sans-serif; }
  body { margin: 1.5rem auto; max-width: 72rem; padding: 0 1rem; }
  h1 { font-size: 1.3rem; margin: 0 0 1rem; } h2 { font-size: 1rem; margin: 2rem 0 .5rem; }
  .scroll { overflow-x: auto; }
  table { border-collapse: collapse; width: 100%; } caption { text-align: left; padding: .5rem 0; opacity: .7; }
  th, td { text-align: left; padding: .25rem .75rem .25rem 0; border-bottom: 1px solid #8883; white-space: nowrap; }
  code { font: 12px ui-monospace, monospace; }
  button { font: inherit; padding: 0 .6rem; margin-right: .25rem; } button:disabled { opacity: .4; }
  .success { color: #1a7f37; } .fail { color: #cf222e; }
  #problem { color: #cf222e; min-height: 1.5em; }
</style>
<h1>kie mock</h1>
<p id="problem" role="status"></p>
<p id="clock" hidden>
  <button data-post="clock/advance?ms=1000">+1 s</button><button data-post="clock/advance?ms=60000">+1 min</button>
  <button data-post="clock/runToIdle">Run to idle</button>
</p>
<h2>Tasks</h2>
<div class="scroll"><table>
  <thead><tr><th>Task<th>Model<th>State<th>Account<th>Age<th>Result<th></tr></thead><tbody id="tasks"></tbody>
</table></div>
<h2>Callbacks</h2>
<div class="scroll"><table>
  <thead><tr><th>At<th>Task<th>Attempt<th>Target<th>Mode<th>Answer</tr></thead><tbody id="callbacks"></tbody>
</table></div>
<p><a href="/__mock/journal">Journal</a> · <a href="/__mock/requests">Requests</a> ·
<a href="/__mock/openapi.json">What the mock does over HTTP</a></p>
<script>
  const at = (id) => document.getElementById(id);
  const make = (name, props, ...children) => {
    const element = Object.assign(document.createElement(name), props);
    element.append(...children);
    return element;
  };
  const cell = (...children) => make('td', {}, ...children);
  const code = (text) => make('code', {}, String(text));
  const seconds = (ms) => (ms / 1000).toFixed(1) + ' s';
  const fill = (id, rows, columns) =>
    at(id).replaceChildren(...(rows.length ? rows : [make('tr', {}, make('td', { colSpan: columns }, 'None yet.'))]));

  const button = (task, verb, label, enabled) => {
    const element = make('button', { disabled: !enabled, title: label + ' ' + task.taskId }, label);
    element.dataset.post = 'tasks/' + task.taskId + '/' + verb;
    return element;
  };
  const taskRow = (now) => (task) => {
    const links = task.files.map((file, index) => make('a', { href: file }, 'file ' + (index + 1) + ' '));
    const state = make('span', { className: task.state }, task.state + (task.failCode ? ' ' + task.failCode : ''));
    const pending = task.completeTime === null;
    return make('tr', {},
      cell(code(task.taskId.slice(0, 8))), cell(task.model), cell(state), cell(task.account),
      cell(seconds((task.completeTime ?? now) - task.createTime)), cell(...links),
      cell(button(task, 'advance', 'Advance', pending), button(task, 'fail', 'Fail', pending),
        button(task, 'redeliver', 'Re-deliver', !pending && task.hasCallback)));
  };
  const callbackRow = (entry) => make('tr', {},
    cell(seconds(entry.at)), cell(code(entry.taskId.slice(0, 8))), cell(entry.attempt), cell(code(entry.url)),
    cell(entry.mode ?? 'honest'), cell(entry.answer));

  let shown = '';
  async function refresh() {
    const { now, manual, tasks, callbacks } = await (await fetch('/__mock/tasks')).json();
    at('clock').hidden = !manual;
    // Only what changed is drawn again, because a button must not vanish under the pointer.
    const key = JSON.stringify([tasks, callbacks]);
    if (key === shown && !tasks.some(({ completeTime }) => completeTime === null)) return;
    if (!document.activeElement?.dataset.post || key !== shown) {
      fill('tasks', tasks.map(taskRow(now)), 7);
      fill('callbacks', callbacks.map(callbackRow), 6);
    }
    shown = key;
  }
  addEventListener('click', async ({ target }) => {
    if (!target.dataset?.post) return;
    target.disabled = true;
    const response = await fetch('/__mock/' + target.dataset.post, { method: 'POST' });
    at('problem').textContent = response.ok ? '' : (await response.json()).msg;
    target.disabled = false;
    target.blur();
    await refresh();
  });
  (async function live() {
    await refresh().catch(() => (at('problem').textContent = 'The mock does not answer.'));
    setTimeout(live, 500);
  })();
</script>
`;
