import type { CallbackStore, Claim } from '../../callbacks/CallbackStore.js';
import { type CallbackStoreOptions, readMemory } from '../CallbackStoreOptions.js';
import { evaluate, type RedisClient } from './RedisClient.js';

// What a key holds: "done", or "owner " and the owner.
const CLAIM = `
local held = redis.call('GET', KEYS[1])
if held == 'done' then return 'done' end
if held and held ~= ARGV[1] then return 'busy' end
redis.call('SET', KEYS[1], ARGV[1], 'PX', ARGV[2])
return 'claimed'`;

const COMPLETE = `return redis.call('SET', KEYS[1], 'done', 'PX', ARGV[1])`;

const RELEASE = `if redis.call('GET', KEYS[1]) == ARGV[1] then redis.call('DEL', KEYS[1]) end`;

/**
 * A callback store for all processes that share a Redis, version 5 or later: each task reaches `onTask` once. A task that Redis
 * forgets can be delivered again, so let it evict no keys (`maxmemory-policy noeviction`).
 *
 * @param client Your client, of `ioredis` or `redis`.
 * @throws RangeError if `rememberMs` is out of range.
 * @example
 * createCallbackHandler({ store: redisCallbackStore(new Redis()), webhookHmacKey, confirm, onTask });
 */
export function redisCallbackStore(client: RedisClient, options: CallbackStoreOptions = {}): CallbackStore {
  const rememberMs = readMemory(options);
  const key = (taskId: string) => `kie:callback:${taskId}`;
  return {
    async claim(taskId, owner, claimMs) {
      // The script returns one of these three.
      return `${await evaluate(client, CLAIM, key(taskId), `owner ${owner}`, Math.ceil(claimMs))}` as Claim;
    },
    async complete(taskId) {
      await evaluate(client, COMPLETE, key(taskId), rememberMs);
    },
    async release(taskId, owner) {
      await evaluate(client, RELEASE, key(taskId), `owner ${owner}`);
    },
  };
}
