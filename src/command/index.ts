export { type Command, command, type Output } from './Command.js';
export { choice, day, type Kind, port, text, url, wholeNumber } from './kinds.js';
export { Misuse } from './Misuse.js';
export { main, run } from './run.js';
