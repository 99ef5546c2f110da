import { readFileSync, statSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Misuse } from '../command/index.js';
import { isObject } from '../json/object.js';
import { parseJson } from '../json/parse.js';
import { didYouMean } from '../spelling/didYouMean.js';

/** What the config file may hold. Variables of the environment go before it. */
export interface Config {
  /** Stands in for `KIE_API_KEY`. */
  readonly apiKey?: string;
  /** Stands in for `KIE_BASE_URL`. */
  readonly baseUrl?: string;
  /** Stands in for `KIE_WEBHOOK_KEY`. */
  readonly webhookKey?: string;
}

const MEMBERS = ['apiKey', 'baseUrl', 'webhookKey'];

/** Where the config file is: `$XDG_CONFIG_HOME/kie/config.json`, or `~/.config/kie/config.json`. */
export const configPath = (): string =>
  join(process.env.XDG_CONFIG_HOME || join(homedir(), '.config'), 'kie', 'config.json');

/**
 * Reads the config file. It is `{}` if there is none.
 *
 * @throws Misuse if others can read it, or it is not what it should be. No message quotes a value.
 */
export function readConfig(): Config {
  const path = configPath();
  let text: string;
  try {
    // Windows has no such bits; who may read a file there is not in its mode.
    const isOpen = process.platform !== 'win32' && (statSync(path).mode & 0o077) !== 0;
    if (isOpen) throw new Misuse(`Others can read ${path}, which holds a key: chmod 600 ${path}`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {};
    throw error instanceof Misuse ? error : new Misuse(`${path} cannot be read`);
  }
  const config = parseJson(text);
  if (!isObject(config)) throw new Misuse(`${path} must be a JSON object, such as {"apiKey": "…"}`);
  for (const [name, value] of Object.entries(config)) {
    if (!MEMBERS.includes(name))
      throw new Misuse(`${path} has ${name}, which nothing reads${didYouMean(name, MEMBERS)}`);
    if (typeof value !== 'string') throw new Misuse(`${name} in ${path} must be a text`);
  }
  return config;
}
