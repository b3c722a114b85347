import { PrismaPg } from "@prisma/adapter-pg";
import pg from "pg";
import { Breaker, type Verdict } from "@/lib/breaker";
import { PrismaClient } from "@/lib/db/generated/client";
import { readEnv } from "@/lib/env";
import { tellFailure } from "@/lib/failures";

/**
 * How long a reader of a page waits for PostgreSQL, ms. The server ends a slow statement by itself;
 * a server that hangs cannot, so the client gives up a little later.
 */
const limits = { connectionTimeoutMillis: 3_500, statement_timeout: 3_500, query_timeout: 4_000 };
/** Of the probe that finds out whether a server answers again. */
const probeLimits = { connectionTimeoutMillis: 1_000, query_timeout: 1_000 };

type Opened = { url: string | undefined; client: PrismaClient; breaker: Breaker };

// One client per process, on globalThis because the development server reloads modules on every
// change.
const kept = globalThis as { database?: Opened };

function opened(): Opened {
  const { DATABASE_URL: url } = readEnv();
  if (kept.database?.url !== url) {
    void kept.database?.client.$disconnect();
    kept.database = { url, client: openDatabase(url), breaker: new Breaker(() => probe(url)) };
  }
  return kept.database!;
}

/**
 * Prisma for the reads of pages, on `DATABASE_URL`; opened at first use. Throws if the variable is
 * not set.
 */
export function database(): PrismaClient {
  return opened().client;
}

/** Ends the client of this process, so that the next read opens another one. */
export async function closeDatabase(): Promise<void> {
  await kept.database?.client.$disconnect();
  kept.database = undefined;
}

/** A separate client, for tests and tools; the caller calls `$disconnect()`. */
export function openDatabase(databaseUrl: string | undefined): PrismaClient {
  if (!databaseUrl) throw new Error("No database: set DATABASE_URL, or run through `npm start`.");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl, ...limits }) });
}

/** Throws if a new connection cannot be made and used. */
async function probe(connectionString: string | undefined): Promise<void> {
  const client = new pg.Client({ connectionString, ...probeLimits });
  client.on("error", () => {}); // also thrown by what follows
  try {
    await client.connect();
    await client.query("select 1");
  } finally {
    void client.end().catch(() => {});
  }
}

/** The database cannot be reached now. Expected: a page says so in words. The cause is kept. */
export class DatabaseUnavailable extends Error {
  override name = "DatabaseUnavailable";
  constructor(cause: unknown) {
    super(`The database is unavailable: ${cause instanceof Error ? cause.message : String(cause)}`, {
      cause,
    });
    tellFailure({ engine: "database", reason: "unavailable" });
  }
}

/**
 * The result of a read. Throws a DatabaseUnavailable within some seconds if no server answers, it
 * takes too long or the connection broke, and at once while it is known that none answers; every
 * other error unchanged.
 */
export async function whileReachable<T>(read: () => Promise<T>): Promise<T> {
  try {
    return await opened().breaker.ask(read, verdictOn);
  } catch (error) {
    const isTooSlow = causeOf(error).code === queryCanceled;
    throw isTooSlow || verdictOn(error) !== "answered" ? new DatabaseUnavailable(error) : error;
  }
}

/** SQLSTATE of a statement that took too long. */
const queryCanceled = "57014";
/** The names that Prisma's adapter gives these errors. */
const unreachable = ["DatabaseNotReachable", "ConnectionClosed", "SocketTimeout", "TooManyConnections"];
/** SQLSTATEs of a server that shuts down, starts up or has crashed. */
const leaving = /^57P/;
/** What has no code: a connection that ended or was not made in time. */
const broken = /Connection terminated|timeout expired|timeout exceeded/;
const unanswered = /Query read timeout/;

function verdictOn(error: unknown): Verdict {
  const { kind = "", code = "", message = "" } = causeOf(error);
  if (unanswered.test(message)) return "late";
  const isLost = unreachable.includes(kind) || leaving.test(code) || broken.test(message);
  return isLost ? "lost" : "answered";
}

type AdapterCause = { kind?: string; code?: string; message?: string };

function causeOf(error: unknown): AdapterCause {
  if (!(error instanceof Error)) return {};
  const { meta } = error as { meta?: { driverAdapterError?: { cause?: AdapterCause } } };
  const cause = meta?.driverAdapterError?.cause;
  return { ...cause, message: [error.message, cause?.message].join("; ") };
}
