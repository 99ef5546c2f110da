import type { Limiter } from '../../client/limiter.js';
import { readRate, type SharedLimiterOptions } from '../SharedLimiterOptions.js';
import { sharedWindow } from '../sharedWindow.js';
import { evaluate, type RedisClient } from './RedisClient.js';

/**
 * Takes a slot. The key is a sorted set: a member for each slot of the last window and of the time to come, its score the time in
 * ms. If the server's clock was set back, no slot lies further ahead than so few can.
 */
const TAKE = `
local limit, window = tonumber(ARGV[1]), tonumber(ARGV[2])
local time = redis.call('TIME')
local now = time[1] * 1000 + time[2] / 1000
redis.call('ZREMRANGEBYSCORE', KEYS[1], '-inf', now - window)
local slots = redis.call('ZRANGE', KEYS[1], 0, -1, 'WITHSCORES')
local count = #slots / 2
local furthest = now + window * (count / limit + 1)
for i = 2, #slots, 2 do
  if tonumber(slots[i]) > furthest then
    slots[i] = furthest
    redis.call('ZADD', KEYS[1], furthest, slots[i - 1])
  end
end
local slot = now
if count >= limit then slot = math.max(now, slots[2 * (count - limit + 1)] + window) end
redis.call('ZADD', KEYS[1], string.format('%.3f', slot), ARGV[3])
redis.call('PEXPIRE', KEYS[1], math.ceil(slot - now + window))
return string.format('%.3f', slot - now)`;

const GIVE_BACK = `return redis.call('ZREM', KEYS[1], ARGV[1])`;

/**
 * A limiter for all processes that share a Redis, version 5 or later: at most `limit` calls within any `windowMs`, by the clock of
 * Redis. Processes take turns. It fails if Redis does, and then nothing is sent.
 *
 * @param client Your client, of `ioredis` or `redis`.
 * @throws RangeError if `limit` or `windowMs` is out of range.
 * @example
 * createKieClient({ limiters: { createTask: redisLimiter(new Redis()) } });
 */
export function redisLimiter(client: RedisClient, options: SharedLimiterOptions = {}): Limiter {
  const { name, limit, windowMs } = readRate(options);
  const key = `kie:limiter:${name}`;
  return sharedWindow({
    async take() {
      const slot = crypto.randomUUID();
      return { slot, waitMs: Number(await evaluate(client, TAKE, key, limit, windowMs, slot)) };
    },
    giveBack: (slot) => evaluate(client, GIVE_BACK, key, slot),
  });
}
