/** Waits until standard output has taken what was printed. @throws Error if nobody reads it any more. */
export const printed = (): Promise<void> =>
  new Promise((resolve, reject) => {
    process.stdout.write('', (error) => {
      if (error) reject(new Error(`Nobody reads the results any more: ${error.message}`));
      else resolve();
    });
  });
