/** The limiter and the callback store on Postgres. */
export type { CallbackStoreOptions } from '../CallbackStoreOptions.js';
export type { SharedLimiterOptions } from '../SharedLimiterOptions.js';
export type { PostgresPool } from './PostgresPool.js';
export { postgresCallbackStore } from './postgresCallbackStore.js';
export { postgresLimiter } from './postgresLimiter.js';
export { createTables, TABLES } from './tables.js';
