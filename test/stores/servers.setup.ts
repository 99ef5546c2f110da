import type { TestProject } from 'vitest/node';
import { installed, startPostgres, startRedis } from './servers.js';

declare module 'vitest' {
  interface ProvidedContext {
    /** The port of a Redis for the whole run; undefined where it is not installed. */
    redisPort: number | undefined;
    /** The URL of a PostgreSQL for the whole run; undefined where it is not installed. */
    postgresUrl: string | undefined;
  }
}

/**
 * Starts one of each for the whole run. Where a program is missing, its tests are skipped, which is said loudly.
 *
 * @throws Error in CI, where nothing may be skipped.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  const missing = Object.entries(installed).flatMap(([name, isInstalled]) => (isInstalled ? [] : [name]));
  if (missing.length > 0) {
    const what = `The tests on ${missing.join(' and ')} need redis-server and postgresql, as .ci/run installs them`;
    if (process.env.CI) throw new Error(what);
    console.warn(`\n!!! ${what}: they are SKIPPED. !!!\n`);
  }
  const [redis, postgres] = await Promise.all([
    installed.redis ? startRedis() : undefined,
    installed.postgres ? startPostgres() : undefined,
  ]);
  project.provide('redisPort', redis?.port);
  project.provide('postgresUrl', postgres?.url);
  return async () => {
    await Promise.all([redis?.close(), postgres?.close()]);
  };
}
