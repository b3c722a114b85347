import { setTimeout as sleep } from "node:timers/promises";
import { openPool, type Pool } from "@/lib/db/pool";
import { type Env, readEnv } from "@/lib/env";
import { explainFailure } from "@/lib/ingest/commands/command";
import { isOutdated } from "@/lib/ingest/index/compare";
import { drainOutbox, keepDraining } from "@/lib/ingest/index/drain-outbox";
import { rebuildIndex } from "@/lib/ingest/index/rebuild";
import { ingestSamples } from "@/lib/ingest/run/ingest-samples";
import { prepareAsOwner } from "@/lib/ingest/run/with-engines";
import { type Engines, keepEngines, openEngines } from "@/lib/local/engines";
import { Backoff, pause, seconds } from "@/lib/local/local-engine";
import { buildSite, checkPort, type SiteProcess, serveSite, untilHung, untilServed } from "@/lib/local/site";
import { ensureIndex, openIndex } from "@/lib/search/indexing";

/** What runs, in the order in which it must end. */
const running: { site?: SiteProcess; following?: Promise<unknown>; engines?: Promise<Engines> } = {};
/** Aborted as the command ends. */
const ending = new AbortController();

/**
 * `npm start [-- --dev]`: engines, tables, sample letters if no letter is stored, the site. Engines
 * and site are started again whenever they end. Returns when the site cannot be started at all.
 */
async function start(dev: boolean): Promise<void> {
  const env = readEnv();
  await checkPort(env);
  running.engines = openEngines(env, ending.signal);
  const engines = await running.engines;
  let moved = new AbortController();
  const kept = keepEngines(env, {
    signal: ending.signal,
    report: console.log,
    moved: (address) => {
      Object.assign(engines, address);
      moved.abort();
      moved = new AbortController();
    },
  });
  await prepareData(engines);
  if (!dev)
    await buildSite(engines, env, (building) => {
      running.site = building;
    });
  running.following = Promise.all([kept, followOutbox(engines, () => moved.signal)]);
  await keepServing(engines, { env, dev, moved: () => moved.signal });
}

/**
 * Serves the site, and starts it again where it ends or an engine has another address. Returns where
 * its first start fails, or the command ends.
 */
async function keepServing(
  engines: Engines,
  { env, dev, moved }: { env: Env; dev: boolean; moved: () => AbortSignal },
): Promise<void> {
  const backoff = new Backoff();
  for (let times = 0; !ending.signal.aborted; times += 1) {
    const elsewhere = moved();
    const site = serveSite(engines, env, dev);
    running.site = site;
    elsewhere.addEventListener("abort", () => void site.stop(restartTime));
    let why = "ended unexpectedly";
    if (await untilServed(env.LOCAL_URL, site.ended)) {
      console.log(
        times === 0 ? `IMR Casebook is at ${env.LOCAL_URL}. Ctrl-C stops it.` : "The site runs again.",
      );
      // A debugger holds the development server for as long as somebody thinks.
      if (!dev && (await endedOrHung(site, env.LOCAL_URL))) why = "gave no answer, so its process was ended";
    } else if (times === 0) return;
    await site.ended;
    if (ending.signal.aborted) return;
    const wait = backoff.next();
    if (elsewhere.aborted) why = "has to learn the new address of an engine";
    console.log(`The site ${why}. It is started again in ${seconds(wait)}.`);
    await pause(wait, ending.signal);
  }
}

/** Waits until a site ends, and ends one that gives no answer any more. Returns whether it did. */
async function endedOrHung(site: SiteProcess, url: string): Promise<boolean> {
  const over = new AbortController();
  const hung = untilHung(url, AbortSignal.any([over.signal, ending.signal])).then(() => true);
  const isHung = await Promise.race([hung, site.ended.then(() => false)]);
  over.abort();
  if (isHung) await site.stop(0);
  return isHung;
}

/** How long a site may take to end that cannot reach an engine any more, ms. */
const restartTime = 5_000;

/**
 * Migrates the tables, ingests the samples if no letter is stored, and brings the index up to date.
 */
async function prepareData(engines: Engines): Promise<void> {
  for (const sentence of await prepareAsOwner(engines)) console.log(sentence);
  const pool = openPool(engines.databaseUrl);
  try {
    const { rowCount } = await pool.query("select from letter limit 1");
    if (rowCount === 0) {
      const { read, published } = await ingestSamples(engines, readEnv().SAMPLES);
      console.log(`Ingested invented letters: ${published} of ${read} published.`);
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
async function followOutbox(engines: Engines, moved: () => AbortSignal): Promise<void> {
  const report = (fault: string | null) =>
    console.log(
      fault === null
        ? "The search index follows again."
        : `The search index waits for changes, and will be tried again: ${fault}`,
    );
  while (!ending.signal.aborted) {
    const pool = openPool(engines.databaseUrl);
    await keepDraining(pool, engines, { signal: AbortSignal.any([ending.signal, moved()]), report });
    await pool.end();
  }
}

/** How long the supervision may take to end, which may wait for an engine that hangs. Milliseconds. */
const endingTime = 1_000;
/** A shell and npm may each pass one signal on; one that comes later is another. Milliseconds. */
const sameSignal = 1_000;

let stopping: number | undefined;

/** Stops all that was started, and ends the process; called again later, without patience. */
async function stop(code: number): Promise<void> {
  if (stopping !== undefined) {
    if (performance.now() - stopping > sameSignal) await running.site?.stop(0);
    return;
  }
  stopping = performance.now();
  ending.abort();
  await running.site?.stop();
  await Promise.race([running.following, sleep(endingTime)]);
  const engines = await running.engines?.catch(() => undefined); // the failure was printed already
  await engines?.close();
  process.exit(code);
}

for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const) process.on(signal, () => void stop(0));
// A parent that runs this with an IPC channel, as tsx does, may be killed.
process.once("disconnect", () => void stop(0));

start(process.argv.includes("--dev")).then(
  () => {
    if (stopping === undefined) console.error("The site ended by itself.");
    return stop(1);
  },
  (error: unknown) => {
    if (stopping === undefined) console.error(explainFailure(error));
    return stop(1);
  },
);
