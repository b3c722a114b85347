import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { readEnv } from "@/lib/env";

// One client per process, on globalThis because the development server reloads modules on every
// change.
const kept = globalThis as { database?: PrismaClient };

/**
 * Prisma for the reads of pages, on `DATABASE_URL`; opened at first use. Throws if the variable is
 * not set.
 */
export function database(): PrismaClient {
  kept.database ??= openDatabase(readEnv().DATABASE_URL);
  return kept.database;
}

/** A separate client, for tests and tools; the caller calls `$disconnect()`. */
export function openDatabase(databaseUrl: string | undefined): PrismaClient {
  if (!databaseUrl) throw new Error("No database: set DATABASE_URL, or run through `npm start`.");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
}

/** The database cannot be reached now. Expected: a page says so in words. The cause is kept. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  constructor(cause: unknown) {
    super(`The database is unavailable: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
  }
}

/**
 * The result of a read. Throws a DatabaseUnavailable if no server answers or the connection broke,
 * and every other error unchanged.
 */
export async function whileReachable<T>(read: Promise<T>): Promise<T> {
  try {
    return await read;
  } catch (error) {
    throw isUnreachable(error) ? new DatabaseUnavailable(error) : error;
  }
}

/** The names that Prisma's adapter gives these errors. */
const unreachable = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
/** SQLSTATEs of a server that shuts down, starts up or has crashed. */
const leaving = /^57P/;
/** A connection that ended during a query has no code. */
const broken = /Connection terminated/;

type AdapterCause = { kind?: string; code?: string; message?: string };

function isUnreachable(error: unknown): boolean {
  if (!(error instanceof Error)) return false;
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: AdapterCause } } };
  const { kind = "", code = "", message = "" } = meta?.driverAdapterError?.cause ?? {};
  return (
    unreachable.includes(kind) || leaving.test(code) || broken.test(message) || broken.test(error.message)
  );
}
