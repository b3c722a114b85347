import pg from "pg";
import { readEnv } from "@/lib/env";

/** Connections for bulk work; the pages read through Prisma (client.ts). The caller ends it. */
export type Pool = pg.Pool;

/**
 * A pool for ingestion and maintenance. `databaseUrl` defaults to `DATABASE_URL`.
 * An idle connection that breaks is dropped; the next query opens another or throws.
 */
export function openPool(databaseUrl = readEnv().DATABASE_URL, max = 4): Pool {
  if (!databaseUrl) throw new Error("No database: set DATABASE_URL, or run through `npm start`.");
  const pool = new pg.Pool({ connectionString: databaseUrl, max, application_name: "imr-casebook" });
  // Without listeners a server that goes away would end the process; whoever queries next hears of
  // it.
  pool.on("error", () => {});
  pool.on("connect", (client) => client.on("error", () => {}));
  return pool;
}

/**
 * Runs `work` in one transaction on one connection: all of it is kept, or, if it throws, nothing.
 */
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
      broken = failure; // the connection is lost, and the server rolls back by itself
    });
    throw error;
  } finally {
    client.release(broken);
  }
}
