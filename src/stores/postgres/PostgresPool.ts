/** Your own `Pool` of the package `pg`, or anything that runs a statement in the same way. Nothing here ends it. */
export interface PostgresPool {
  query(text: string, values?: unknown[]): Promise<{ readonly rows: readonly unknown[] }>;
}
