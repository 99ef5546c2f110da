/** Files of tasks: saved from results, and uploaded for inputs. */

export type { SavedFile, SaveFilesOptions, SaveProgress } from './SavedFile.js';
export { SaveError } from './SaveError.js';
export { saveFiles } from './saveFiles.js';
export { type FileField, type InputWithFiles, type UploadFilesOptions, withUploads } from './withUploads.js';
