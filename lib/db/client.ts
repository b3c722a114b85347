import { PrismaPg } from "@prisma/adapter-pg";
import { PrismaClient } from "@/lib/db/generated/client";
import { readEnv } from "@/lib/env";

// One client a process; kept on globalThis since the development server loads modules anew on every
// change.
const kept = globalThis as { database?: PrismaClient };

/**
 * Prisma for what pages read, on `DATABASE_URL`; opened at first use. Throws when the variable is
 * not set.
 */
export function database(): PrismaClient {
  kept.database ??= openDatabase(readEnv().DATABASE_URL);
  return kept.database;
}

/** A client of its own, for tests and tools; the caller calls `$disconnect()`. */
export function openDatabase(databaseUrl: string | undefined): PrismaClient {
  if (!databaseUrl) throw new Error("No database: set DATABASE_URL, or run through `npm start`.");
  return new PrismaClient({ adapter: new PrismaPg({ connectionString: databaseUrl }) });
}
