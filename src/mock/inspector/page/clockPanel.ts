import type { Overview } from '../overview.js';
import { type Act, ask } from './ask.js';
import { at, setText } from './dom.js';

/** The time by the mock's clock and, if it is manual, what moves it. @returns What shows the time. */
export function clockPanel(act: Act): (overview: Overview) => void {
  const form = at('advance', HTMLFormElement);
  const idle = at('idle', HTMLButtonElement);
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    const ms = at('seconds', HTMLInputElement).valueAsNumber * 1_000;
    act(form, () => ask(`/clock/advance?ms=${ms}`, 'POST'));
  });
  idle.addEventListener('click', () => act(idle, () => ask('/clock/runToIdle', 'POST')));
  return ({ now, manual }) => {
    at('clock', HTMLElement).hidden = !manual;
    const time = new Date(now).toISOString().replace('T', ' ').replace('Z', '');
    setText(at('time', HTMLElement), `${time} UTC, ${manual ? 'manual clock' : 'running clock'}`);
  };
}
