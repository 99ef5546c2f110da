/** The limiter and the callback store on Redis. */
export type { CallbackStoreOptions } from '../CallbackStoreOptions.js';
export type { SharedLimiterOptions } from '../SharedLimiterOptions.js';
export type { IoRedis, NodeRedis, RedisClient } from './RedisClient.js';
export { redisCallbackStore } from './redisCallbackStore.js';
export { redisLimiter } from './redisLimiter.js';
