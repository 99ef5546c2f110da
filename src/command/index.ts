export { type Command, command, type Option, type Output, type Values } from './Command.js';
export { columns } from './columns.js';
export { optionLines, table } from './help.js';
export { choice, day, type Kind, port, text, url, wholeNumber } from './kinds.js';
export { Misuse } from './Misuse.js';
export { main, run } from './run.js';
