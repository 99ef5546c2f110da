import { make } from './dom.js';

/** Nobody reads more, and a browser takes long to lay out megabytes. */
const SHOWN = 20_000;

/** A value as JSON, as a text. */
export function jsonBlock(value: unknown): HTMLElement {
  const text = JSON.stringify(value, null, 2);
  const left = text.length - SHOWN;
  const more = left > 0 ? [make('p', { className: 'hint' }, `… and ${left.toLocaleString('en')} more characters`)] : [];
  // What is longer than the page is wide can be scrolled to by the keyboard too.
  return make('div', {}, make('pre', { tabIndex: 0 }, text.slice(0, SHOWN)), ...more);
}
