import { prepareDatabase } from "@/lib/db/migrate";
import { openPool, type Pool } from "@/lib/db/pool";
import { readEnv } from "@/lib/env";
import { isOutdated } from "@/lib/ingest/index/compare";
import { drainOutbox, keepDraining } from "@/lib/ingest/index/drain-outbox";
import { rebuildIndex } from "@/lib/ingest/index/rebuild";
import { samplesFolder } from "@/lib/ingest/run/candidate";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import { type Engines, openEngines } from "@/lib/local/engines";
import { explain } from "@/lib/local/obstacle";
import { buildSite, checkPort, type SiteProcess, serveSite, untilServed } from "@/lib/local/site";
import { ensureIndex, openIndex } from "@/lib/search/indexing";

/** What runs, in the order in which it must end. */
const running: { site?: SiteProcess; draining?: Promise<void>; engines?: Promise<Engines> } = {};
/** Aborted as the command ends. */
const ending = new AbortController();

/**
 * `npm start [-- --dev]`: engines, tables, sample letters if no letter is stored, the site. Returns
 * when the site has ended.
 */
async function start(dev: boolean): Promise<void> {
  const env = readEnv();
  await checkPort(env);
  running.engines = openEngines(env);
  const engines = await running.engines;
  await prepareData(engines);
  if (!dev)
    await buildSite(engines, env, (building) => {
      running.site = building;
    });
  running.site = serveSite(engines, env, dev);
  const { ended } = running.site;
  running.draining = followOutbox(engines);
  if (await untilServed(env.LOCAL_URL, ended))
    console.log(`IMR Casebook is at ${env.LOCAL_URL}. Ctrl-C stops it.`);
  await ended;
}

/**
 * Migrates the tables, ingests the samples if no letter is stored, and brings the index up to date.
 */
async function prepareData(engines: Engines): Promise<void> {
  const pool = openPool(engines.databaseUrl);
  try {
    for (const sentence of await prepareDatabase(pool)) console.log(sentence);
    const { rowCount } = await pool.query("select from letter limit 1");
    if (rowCount === 0) {
      const { read, published } = await ingestPaths([samplesFolder], { engines });
      console.log(`Ingested the invented letters of samples/: ${published} of ${read} published.`);
    }
    await drainOutbox(pool, engines);
    await renewIndex(pool, engines);
  } finally {
    await pool.end();
  }
}

/**
 * Rebuilds an index of an earlier version: it lacks fields, so that every search of it would fail.
 */
async function renewIndex(pool: Pool, engines: Engines): Promise<void> {
  const target = openIndex(engines.meilisearch);
  if (!(await isOutdated(pool, target))) return await ensureIndex(target);
  console.log("The search index is of another version: rebuilding it from the database.");
  const count = await rebuildIndex(pool, target);
  if (count !== null) console.log(`Rebuilt it from ${count} determinations.`);
}

/** Lets the index follow changes that another command could not bring into it. */
async function followOutbox(engines: Engines): Promise<void> {
  const pool = openPool(engines.databaseUrl);
  const report = (fault: string | null) =>
    console.log(
      fault === null
        ? "The search index follows again."
        : `The search index waits for changes, and will be tried again: ${fault}`,
    );
  await keepDraining(pool, engines, { signal: ending.signal, report });
  await pool.end();
}

let stopping = false;

/** Stops all that was started, once, and ends the process. */
async function stop(code: number): Promise<void> {
  if (stopping) return;
  stopping = true;
  ending.abort();
  await running.site?.stop();
  await running.draining;
  const engines = await running.engines?.catch(() => undefined); // the failure was printed already
  await engines?.close();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
// A parent that runs this with an IPC channel, as tsx does, may be killed.
process.once("disconnect", () => void stop(0));

start(process.argv.includes("--dev")).then(
  () => {
    if (!stopping) console.error("The site ended by itself.");
    return stop(1);
  },
  (error: unknown) => {
    if (!stopping) console.error(explain(error));
    return stop(1);
  },
);
