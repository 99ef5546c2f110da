/** What a model file may say of recorded tasks, under `x-observed`, and of what form it is. CONTRIBUTING.md says it in words. */
const FORMS = {
  last: (value) => /^\d{4}-\d{2}-\d{2}$/.test(value),
  seconds: (value) => value > 0,
  state: (value) => value === 'generating',
  files: (value) => Number.isInteger(value) && value > 1,
  format: (value) => value === 'jpg',
  form: (value) => ['layers', 'placedLayers', 'segments', 'lyrics'].includes(value),
  numbers: (value) => value?.length > 0,
};

/** What is wrong with an `x-observed`, in sentences without a subject. */
export function misread(observed) {
  const names = Object.keys(observed);
  const problems = names
    .filter((name) => !FORMS[name]?.(observed[name]))
    .map((name) => `has ${name}, which must be as in observed.mjs.`);
  return names.includes('last') && names.length > 1
    ? problems
    : ['must have last, a date in quotes, and more.', ...problems];
}
