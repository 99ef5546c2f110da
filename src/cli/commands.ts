// Made by `npm run generate` from the files in commands/.
export { default as mock } from './commands/mock.js';
