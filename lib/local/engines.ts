import { type Env, readEnv } from "@/lib/env";
import { DataFolder } from "@/lib/local/data-folder";
import {
  type MeilisearchAddress,
  startMeilisearch,
  stopMeilisearch,
} from "@/lib/local/meilisearch/meilisearch";
import { checkMeilisearch } from "@/lib/local/meilisearch/meilisearch-keys";
import { checkDatabase } from "@/lib/local/postgres/check-database";
import { startPostgres, stopPostgres } from "@/lib/local/postgres/postgres";

/** Where the two engines are reached. */
export type Engines = {
  databaseUrl: string;
  meilisearch: MeilisearchAddress;
  /** Releases the engines: those of the data folder stop when their last user leaves. */
  close(): Promise<void>;
};

/**
 * The engines that the environment names (`DATABASE_URL`, `MEILISEARCH_URL`), else those of the
 * data folder, started if needed. Throws an Obstacle: one sentence for the user, with what to do.
 */
export async function openEngines(env: Env = readEnv()): Promise<Engines> {
  const { DATABASE_URL: database, MEILISEARCH_URL: meilisearch } = env;
  if (database && meilisearch) {
    await namedDatabase(database);
    return {
      databaseUrl: database,
      meilisearch: await namedMeilisearch(env, meilisearch),
      close: async () => {},
    };
  }
  const folder = new DataFolder(env.DATA_DIR);
  return folder.exclusively(async () => {
    const user = folder.enter();
    // Both are awaited even if one fails, so that none is still starting when they are stopped.
    const [opened, found] = await Promise.allSettled([
      database ? namedDatabase(database) : startPostgres(folder),
      meilisearch ? namedMeilisearch(env, meilisearch) : startMeilisearch(folder),
    ]);
    if (opened.status === "fulfilled" && found.status === "fulfilled") {
      const close = once(() => folder.exclusively(() => leave(folder, user)));
      return { databaseUrl: opened.value, meilisearch: found.value, close };
    }
    await leave(folder, user);
    throw opened.status === "rejected" ? opened.reason : (found as PromiseRejectedResult).reason;
  });
}

/**
 * Only the database, for what must not wait for the search engine. Throws an Obstacle.
 */
export async function openDatabaseEngine(
  env: Env = readEnv(),
): Promise<Pick<Engines, "databaseUrl" | "close">> {
  if (env.DATABASE_URL) return { databaseUrl: await namedDatabase(env.DATABASE_URL), close: async () => {} };
  const folder = new DataFolder(env.DATA_DIR);
  return folder.exclusively(async () => {
    const user = folder.enter();
    try {
      const close = once(() => folder.exclusively(() => leave(folder, user)));
      return { databaseUrl: await startPostgres(folder), close };
    } catch (error) {
      await leave(folder, user);
      throw error;
    }
  });
}

/**
 * The last user stops both, Meilisearch first, whose tasks may not be settled in the database yet.
 */
async function leave(folder: DataFolder, user: string): Promise<void> {
  if (!folder.leave(user)) return;
  await stopMeilisearch(folder);
  await stopPostgres(folder);
}

async function namedDatabase(url: string): Promise<string> {
  const { host, pathname } = new URL(url);
  const advice = "check DATABASE_URL, or unset it to use the embedded PostgreSQL";
  await checkDatabase(url, `PostgreSQL at ${host}${pathname}`, advice);
  return url;
}

async function namedMeilisearch(env: Env, url: string): Promise<MeilisearchAddress> {
  const adminKey = env.MEILISEARCH_ADMIN_KEY ?? "";
  const searchKey = env.MEILISEARCH_SEARCH_KEY ?? "";
  await checkMeilisearch(url, adminKey, searchKey);
  return { url, adminKey, searchKey };
}

function once<T>(work: () => Promise<T>): () => Promise<T> {
  let result: Promise<T> | undefined;
  return () => {
    result ??= work();
    return result;
  };
}
