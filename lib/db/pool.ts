import pg from "pg";
import { readEnv } from "@/lib/env";

/** Connections for bulk work; pages read through Prisma (`client.ts`). The caller ends the pool. */
export type Pool = pg.Pool;

/**
 * A pool for ingestion and maintenance. `databaseUrl` defaults to `DATABASE_URL`.
 * An idle connection that breaks is dropped; the next query opens another one or throws.
 */
export function openPool(databaseUrl = readEnv().DATABASE_URL, max = 4): Pool {
  if (!databaseUrl) throw new Error("No database: set DATABASE_URL, or run through `npm start`.");
  const pool = new pg.Pool({ connectionString: databaseUrl, max, application_name: "imr-casebook" });
  // Without listeners, a server that goes away would end the process. The next query throws instead.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/** Runs `work` in one transaction on one connection. If it throws, nothing is kept. */
export async function inTransaction<T>(pool: Pool, work: (client: pg.PoolClient) => Promise<T>): Promise<T> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query("begin");
    const result = await work(client);
    await client.query("commit");
    return result;
  } catch (error) {
    await client.query("rollback").catch((failure: Error) => {
      broken = failure; // the connection is lost; the server rolls back by itself
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

/** Any number that no other advisory lock of the program uses. */
const letterLock = 72_094_611;

/**
 * Waits until no other transaction writes letters or rejections; the lock ends with the caller's transaction.
 * Several ingestions take turns, one batch each, so that revisions are numbered without gaps and two
 * that hold the same letter agree on which came first. Storing is many times faster than parsing and
 * indexing, so the wait is short.
 */
export async function lockLetters(client: pg.ClientBase): Promise<void> {
  await client.query("select pg_advisory_xact_lock($1)", [letterLock]);
}

/** What `pg` says, without a code, of a connection that broke during a query or before it. */
const lost = /^Connection terminated|^Client has encountered a connection error|^Client was closed/;

/** Whether PostgreSQL failed: it answered with a code, or its connection broke or was not made. */
export function isDatabaseFailure(error: unknown): error is Error & { code?: string } {
  return error instanceof Error && ("code" in error || lost.test(error.message));
}

/**
 * SQLSTATE classes of bad data: data exception, constraint violation, program limit exceeded (such
 * as an index row that is too long).
 */
const dataFaults = new Set(["22", "23", "54"]);

/** Whether PostgreSQL rejected the data, as opposed to being unable to work. */
export function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && dataFaults.has(error.code?.slice(0, 2) ?? "");
}
