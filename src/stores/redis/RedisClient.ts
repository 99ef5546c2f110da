/** A client of the package `ioredis`: one of a single server, or of a cluster. */
export interface IoRedis {
  call(command: string, ...args: string[]): Promise<unknown>;
}

/** A client of the package `redis` (node-redis) that is connected, of a single server. */
export interface NodeRedis {
  sendCommand(command: string[]): Promise<unknown>;
}

/** Your own client. It stays yours: nothing here connects or closes it. */
export type RedisClient = IoRedis | NodeRedis;

/** Runs a Lua script on one key. Redis keeps it compiled by its hash, so that sending the text again costs little. */
export function evaluate(client: RedisClient, script: string, key: string, ...args: (string | number)[]) {
  const command = ['EVAL', script, '1', key, ...args.map(String)] as const;
  // Both have sendCommand, but that of ioredis takes an object.
  return 'call' in client ? client.call(...command) : client.sendCommand([...command]);
}
