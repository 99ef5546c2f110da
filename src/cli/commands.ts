// Made by `npm run generate` from the files in commands/.
export { default as batch } from './commands/batch.js';
export { default as callback } from './commands/callback.js';
export { default as completion } from './commands/completion.js';
export { default as credits } from './commands/credits.js';
export { default as mock } from './commands/mock.js';
export { default as model } from './commands/model.js';
export { default as models } from './commands/models.js';
export { default as price } from './commands/price.js';
export { default as run } from './commands/run.js';
export { default as save } from './commands/save.js';
export { default as task } from './commands/task.js';
export { default as upload } from './commands/upload.js';
export { default as validate } from './commands/validate.js';
export { default as wait } from './commands/wait.js';
