/** A name that stays where it is: no slash, no control character, no lone surrogate, and not `.` or `..`. */
const NAME = /^(?!\.{1,2}$)[^/\\\p{Cc}\p{Cs}]+$/u;
const MAX_LENGTH = 1_024;

/**
 * Where a file is in the store. Slashes around `uploadPath` do not count.
 *
 * @returns undefined if it would be out of the folder of its account, or if both are longer than 1,024 characters.
 */
export function placeOf(account: number, uploadPath: string, fileName: string): string | undefined {
  if (uploadPath.length + fileName.length > MAX_LENGTH) return;
  const names = [...uploadPath.split('/').filter((name) => name !== ''), fileName];
  return names.every((name) => NAME.test(name)) ? ['kieai', account, ...names].join('/') : undefined;
}
