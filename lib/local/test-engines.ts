import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { prepareDatabase } from "@/lib/db/migrate";
import { openPool } from "@/lib/db/pool";
import { readEnv } from "@/lib/env";
import { openEngines } from "@/lib/local/engines";

/**
 * The set-up of integration tests: engines of their own in a temporary folder, whatever the
 * environment names, and one migrated database from which `createTestDatabase` copies. Tests find
 * all by the environment.
 */
export default async function setup(): Promise<() => Promise<void>> {
  const { DATABASE_URL: _, MEILISEARCH_URL: __, ...env } = readEnv();
  const folder = mkdtempSync(join(tmpdir(), "imr-casebook-test-"));
  const engines = await openEngines({ ...env, DATA_DIR: folder });
  const databaseUrl = engines.ownerUrl ?? engines.databaseUrl; // tests create databases of their own
  const pool = openPool(databaseUrl);
  await prepareDatabase(pool);
  await pool.end();
  Object.assign(process.env, {
    DATA_DIR: folder,
    DATABASE_URL: databaseUrl,
    DATABASE_ADMIN_URL: "",
    MEILISEARCH_URL: engines.meilisearch.url,
    MEILISEARCH_ADMIN_KEY: engines.meilisearch.adminKey,
    MEILISEARCH_SEARCH_KEY: engines.meilisearch.searchKey,
  });
  return async () => {
    await engines.close();
    rmSync(folder, { recursive: true, force: true });
  };
}
