import { randomBytes } from "node:crypto";
import pg from "pg";
import { readEnv } from "@/lib/env";
import { databaseName } from "@/lib/local/postgres/postgres";

/**
 * What one integration test file has for itself: an empty, migrated database with catalogs, and an
 * index name that nobody else uses.
 */
export type TestDatabase = { databaseUrl: string; indexName: string; drop(): Promise<void> };

/**
 * A fresh database on the engines that `test-engines.ts` started. Sets `DATABASE_URL` and
 * `MEILISEARCH_INDEX`, so that code which reads the environment finds them. Call it in `beforeAll`,
 * and `drop` in `afterAll` once all pools are ended.
 */
export async function createTestDatabase(): Promise<TestDatabase> {
  const name = `test_${randomBytes(6).toString("hex")}`;
  const server = readEnv().DATABASE_URL ?? "";
  await onServer(server, `create database ${name} template ${databaseName}`);
  const databaseUrl = Object.assign(new URL(server), { pathname: name }).href;
  Object.assign(process.env, { DATABASE_URL: databaseUrl, MEILISEARCH_INDEX: name });
  return {
    databaseUrl,
    indexName: name,
    drop: () => onServer(server, `drop database ${name} with (force)`),
  };
}

async function onServer(url: string, statement: string): Promise<void> {
  const client = new pg.Client({
    connectionString: Object.assign(new URL(url), { pathname: "postgres" }).href,
  });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
