// Made by `npm run generate` from the files in operations/.
export { default as createTask } from './operations/createTask.js';
export { default as getCredits } from './operations/getCredits.js';
export { default as recordInfo } from './operations/recordInfo.js';
