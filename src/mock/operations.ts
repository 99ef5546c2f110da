// Made by `npm run generate` from the files in operations/.
export { default as countPrices } from './operations/countPrices.js';
export { default as createTask } from './operations/createTask.js';
export { default as getCredits } from './operations/getCredits.js';
export { default as getDownloadUrl } from './operations/getDownloadUrl.js';
export { default as getModelSchema } from './operations/getModelSchema.js';
export { default as listModels } from './operations/listModels.js';
export { default as listPrices } from './operations/listPrices.js';
export { default as recordInfo } from './operations/recordInfo.js';
export { default as uploadFileBase64 } from './operations/uploadFileBase64.js';
export { default as uploadFileStream } from './operations/uploadFileStream.js';
export { default as uploadFileUrl } from './operations/uploadFileUrl.js';
