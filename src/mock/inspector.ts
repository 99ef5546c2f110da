import type { Answer } from './Answer.js';
import { page } from './inspectorPage.js';
import { urlsOf } from './result.js';
import type { World } from './World.js';

/** How many tasks and callbacks the page shows, the newest. */
const SHOWN = 200;

/** The inspector's page. */
export const PAGE: Answer = {
  status: 200,
  headers: {
    'content-type': 'text/html; charset=UTF-8',
    'content-security-policy':
      "default-src 'none'; script-src 'unsafe-inline'; style-src 'unsafe-inline'; connect-src 'self'; frame-ancestors 'none'",
  },
  body: page,
  outcome: 200,
};

/** What the page shows. */
export const overview = ({ settings, clock, journal, tasks, origin }: World) => ({
  now: clock.now(),
  manual: settings.clock === 'manual',
  callbacks: journal
    .entries()
    .filter(({ event }) => event === 'callback')
    .slice(-SHOWN)
    .reverse(),
  tasks: tasks
    .list()
    .slice(0, SHOWN)
    .map((task) => ({
      taskId: task.taskId,
      account: task.account.number,
      model: task.model,
      state: task.state,
      failCode: task.state === 'fail' ? task.failure?.failCode : undefined,
      createTime: task.createTime,
      completeTime: task.endTime,
      hasCallback: task.callBackUrl !== undefined,
      files: task.state === 'success' ? urlsOf(task, origin()) : [],
    })),
});
