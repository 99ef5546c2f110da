import type { KieClient, KieClientOptions, Task } from '../client/index.js';
import { Misuse, type Output, type Values } from '../command/index.js';
import { account, baseUrl } from './account.js';
import { configPath, readConfig } from './config.js';
import { CommandError } from './exitCodes.js';

const { required: _, ...key } = account.KIE_API_KEY;

/** The variables that say which API to ask, and as whom; the config file stands in for them. */
export const environment = {
  KIE_API_KEY: { ...key, summary: 'The key of the account; else apiKey in ~/.config/kie/config.json, chmod 600' },
  KIE_BASE_URL: { ...account.KIE_BASE_URL, summary: 'The API to ask, such as a kie mock; else baseUrl in that file' },
} as const;

/** Of every command that says something beside its result. */
export const quiet = { summary: 'Print nothing but the result' } as const;

/**
 * Makes a client of the account that the environment or the config file names.
 *
 * @throws Misuse if there is no key.
 */
export async function connect(
  values: Values<typeof environment>,
  { note }: Output,
  options: KieClientOptions = {},
): Promise<KieClient> {
  const config = readConfig();
  const apiKey = values.KIE_API_KEY ?? config.apiKey;
  if (apiKey === undefined)
    throw new Misuse(`There is no key: set KIE_API_KEY, or write {"apiKey": "…"} to ${configPath()}`);
  const isSet = process.env.KIE_BASE_URL !== undefined;
  const configured = isSet ? undefined : config.baseUrl;
  if (configured !== undefined && baseUrl.parse(configured) === undefined)
    throw new Misuse(`baseUrl in ${configPath()} must ${baseUrl.must}`);
  const { createKieClient } = await import('../client/index.js');
  return createKieClient({
    apiKey,
    baseUrl: configured ?? values.KIE_BASE_URL,
    logger: { warn: (message) => note(message) },
    ...options,
  });
}

/** Asks for a task by its id. @throws CommandError with exit code 3 if the API has none. */
export async function taskOf(kie: KieClient, id: string): Promise<Task> {
  return kie.getTask(id).catch((error) => {
    if (error?.name !== 'ValidationFailedError' && error?.name !== 'NotFoundError') throw error;
    const message = `There is no task ${id}: the id is wrong, or of another account, or no longer kept`;
    throw new CommandError(message, 3, { cause: error });
  });
}
