import pg from "pg";

/**
 * The advisory lock of whoever writes letters: several ingestions take turns, a batch each, so that
 * revisions count without gaps and two that hold the same letter agree on who came first. Storing
 * is many times faster than reading and indexing, so the wait is short.
 */
export const letterLock = 72_094_611;

/**
 * SQLSTATE classes of bad data: data exception, constraint violation, a limit of the program (an
 * index row too long).
 */
const dataFaults = new Set(["22", "23", "54"]);

/** Whether PostgreSQL refused the data, rather than being unable to work. */
export function isRefusal(error: unknown): error is pg.DatabaseError {
  return error instanceof pg.DatabaseError && dataFaults.has(error.code?.slice(0, 2) ?? "");
}
