import { make, setText } from './dom.js';

/** The state of a task, as a badge. */
export function stateBadge() {
  const element = make('span');
  return {
    element,
    update(state: string, failCode: string | undefined) {
      setText(element, failCode === undefined ? state : `${state} ${failCode}`);
      element.className = `state ${state === 'success' || state === 'fail' ? state : 'pending'}`;
    },
  };
}
