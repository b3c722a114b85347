import { rmSync } from "node:fs";
import { type Env, readEnv } from "@/lib/env";
import { DataFolder } from "@/lib/local/data-folder";
import {
  keepRunning,
  type LocalEngine,
  untilReady,
  untilSilent,
  usualPatience,
} from "@/lib/local/local-engine";
import { LocalMeilisearch, type MeilisearchAddress } from "@/lib/local/meilisearch/meilisearch";
import { askMeilisearch, checkMeilisearch } from "@/lib/local/meilisearch/meilisearch-keys";
import { Obstacle } from "@/lib/local/obstacle";
import { askDatabase, checkDatabase } from "@/lib/local/postgres/check-database";
import { type DatabaseAddress, LocalPostgres } from "@/lib/local/postgres/postgres";

/** Where the two engines are reached. */
export type Engines = DatabaseAddress & {
  meilisearch: MeilisearchAddress;
  /** Releases the engines: those of the data folder stop when their last user leaves. */
  close(): Promise<void>;
};

/**
 * The engines that the environment names (`DATABASE_URL`, `MEILISEARCH_URL`), else those of the
 * data folder, started if needed. Throws an Obstacle: one sentence for the user, with what to do.
 */
export async function openEngines(env: Env = readEnv(), signal?: AbortSignal): Promise<Engines> {
  const { folder, postgres, meilisearch } = localEngines(env);
  return await whileUsed({ folder, engines: [postgres, meilisearch], signal }, async (ready) => {
    const [database, search] = await both(
      postgres ? ready(postgres) : namedDatabase(env),
      meilisearch ? ready(meilisearch) : namedMeilisearch(env, env.MEILISEARCH_URL!),
    );
    return { ...database, meilisearch: search };
  });
}

/** Only the database, for what must not wait for the search engine. Throws an Obstacle. */
export async function openDatabaseEngine(
  env: Env = readEnv(),
): Promise<DatabaseAddress & Pick<Engines, "close">> {
  const { folder, postgres } = localEngines(env);
  return await whileUsed({ folder: postgres && folder, engines: [postgres] }, (ready) =>
    postgres ? ready(postgres) : namedDatabase(env),
  );
}

/**
 * Starts the data folder's engines again whenever they end or hang, until aborted. `report`: called
 * with a sentence each time; `moved`: with the new address of an engine whose port was taken
 * meanwhile.
 */
export async function keepEngines(
  env: Env,
  options: {
    signal: AbortSignal;
    report: (sentence: string) => void;
    moved: (address: Partial<Engines>) => void;
    mostSilent?: number;
  },
): Promise<void> {
  const { folder, postgres, meilisearch } = localEngines(env);
  if (!folder) return;
  const { moved, ...watch } = options;
  await Promise.all([
    postgres && keepRunning(postgres, folder, { ...watch, moved }),
    meilisearch && keepRunning(meilisearch, folder, { ...watch, moved: (to) => moved({ meilisearch: to }) }),
  ]);
}

/**
 * The result of `work`. Meanwhile the engines are asked whether they answer: one that hangs would keep
 * the work waiting for ever. Throws an Obstacle where one gives no answer for a minute.
 */
export async function whileAnswering<T>(
  { databaseUrl, meilisearch }: DatabaseAddress & Partial<Engines>,
  work: () => Promise<T>,
  patience = usualPatience,
): Promise<T> {
  const done = new AbortController();
  const watch = { ...patience, signal: done.signal };
  const { within } = patience;
  try {
    return await Promise.race([
      work(),
      untilSilent("PostgreSQL", () => askDatabase(databaseUrl, within), watch),
      ...(meilisearch
        ? [untilSilent("Meilisearch", () => askMeilisearch(meilisearch.url, within), watch)]
        : []),
    ]);
  } finally {
    done.abort();
  }
}

/** The engines that the environment does not name, and the folder that has them. */
function localEngines(env: Env) {
  if (env.DATABASE_URL && env.MEILISEARCH_URL) return { folder: null, postgres: null, meilisearch: null };
  const folder = new DataFolder(env.DATA_DIR);
  return {
    folder,
    postgres: env.DATABASE_URL ? null : new LocalPostgres(folder),
    meilisearch: env.MEILISEARCH_URL ? null : new LocalMeilisearch(folder),
  };
}

/** Waits until an engine answers, and returns its address. */
type Ready = <Address>(engine: LocalEngine<Address>) => Promise<Address>;

type Use = { folder: DataFolder | null; engines: (LocalEngine | null)[]; signal?: AbortSignal };

/**
 * Starts engines of a folder that do not run, and returns what `open` does, with this process as
 * their user until `close`. The folder's lock is held while they are started, not while they are
 * waited for.
 */
async function whileUsed<T>(
  { folder, engines, signal }: Use,
  open: (ready: Ready) => Promise<T>,
): Promise<T & { close(): Promise<void> }> {
  if (!folder) return { ...(await open(() => Promise.reject())), close: async () => {} };
  const starts = new Map<LocalEngine, PromiseSettledResult<boolean>>();
  const user = await folder.exclusively(
    async () => {
      const entered = folder.enter();
      const start = async (engine: LocalEngine | null) => {
        if (engine) starts.set(engine, (await Promise.allSettled([engine.start()]))[0]);
      };
      await Promise.all(engines.map(start));
      return entered;
    },
    { signal },
  );
  const close = once(() => leave(folder, user));
  const ready: Ready = async (engine) => {
    const start = starts.get(engine)!;
    if (start.status === "rejected") throw start.reason;
    await untilReady(engine, folder, { started: start.value, signal });
    return await engine.prepare();
  };
  try {
    return { ...(await open(ready)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

/** Both are awaited even if one fails, so that none is still starting when they are stopped. */
async function both<A, B>(first: Promise<A>, second: Promise<B>): Promise<[A, B]> {
  const [a, b] = await Promise.allSettled([first, second]);
  if (a.status === "rejected") throw a.reason;
  if (b.status === "rejected") throw b.reason;
  return [a.value, b.value];
}

/** How long the end of a command waits for the folder's lock, ms. */
const leavingTime = 5_000;

/** The last user stops both. Where another process holds the lock, that one will. */
async function leave(folder: DataFolder, user: string): Promise<void> {
  const stopIfLast = async () => {
    if (!folder.leave(user)) return;
    await Promise.all([new LocalMeilisearch(folder).stop(), new LocalPostgres(folder).stop()]);
  };
  try {
    await folder.exclusively(stopIfLast, { patience: leavingTime });
  } catch (error) {
    if (!(error instanceof Obstacle)) throw error;
    rmSync(user, { force: true });
  }
}

/** `DATABASE_URL` is for the site alone where `DATABASE_ADMIN_URL` names one for all else. */
async function namedDatabase(env: Env): Promise<DatabaseAddress> {
  const { DATABASE_URL: siteUrl = "", DATABASE_ADMIN_URL: databaseUrl = siteUrl } = env;
  for (const [variable, url] of Object.entries({ DATABASE_URL: siteUrl, DATABASE_ADMIN_URL: databaseUrl })) {
    if (variable === "DATABASE_ADMIN_URL" && url === siteUrl) continue;
    const { host, pathname } = new URL(url);
    const advice = `check ${variable}, or unset it${variable === "DATABASE_URL" ? " to use the embedded PostgreSQL" : ""}`;
    await checkDatabase(url, `PostgreSQL at ${host}${pathname}`, advice);
  }
  return { databaseUrl, siteUrl };
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
