import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { Agent, request } from "node:http";
import { setPriority, tmpdir } from "node:os";
import { join } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { setTimeout as sleep } from "node:timers/promises";
import { parseArgs } from "node:util";
import { percentile } from "@/bench/measure/figures";
import { ingestFile, writeLetters } from "@/bench/measure/ingesting";
import { prepareDatabase } from "@/lib/db/migrate";
import { openPool } from "@/lib/db/pool";
import { readEnv } from "@/lib/env";
import { type Engines, openEngines } from "@/lib/local/engines";
import { freePort } from "@/lib/local/processes";
import { buildSite, serveSite, untilServed } from "@/lib/local/site";

/**
 * `npm run test:load [-- --letters 3000 --seconds 30]`: finds out how many searches a second the site
 * answers, then sends twice as many beside hostile clients, while people read. Exit code 1 where people
 * wait, anything fails but by a 503 that says when to come back, or memory grows.
 */
const { values } = parseArgs({
  options: { letters: { type: "string", default: "3000" }, seconds: { type: "string", default: "30" } },
});
const seconds = Number(values.seconds);

/** What people may wait for a page, ms, and what the site's process may take, MB. */
const aims = { p95: 1_000, most: 3_000, memory: 1_500, refused: 0.02 };

const either =
  "pain OR therapy OR lumbar OR knee OR shoulder OR surgery OR mri OR opioid OR exercise OR spasm OR neck OR back";
const mix = [
  "",
  "q=home+exercise",
  "q=%22range+of+motion%22+lumbar",
  "outcome=overturned",
  "treatment=physical-therapy&treatment=mri&outcome=upheld",
  "q=knee+OR+shoulder",
  "q=spasm&sort=newest&page=3",
].map((query) => `/api/v1/search?${query}`);
/** What a page's browser would never send so often, each by a client of its own. */
const hostile = [
  ...Array.from(
    { length: 8 },
    (_, at) => `/search.${at % 2 ? "csv" : "ndjson"}?q=${encodeURIComponent(either)}`,
  ),
  ...Array.from({ length: 8 }, (_, at) => `/search?q=${encodeURIComponent(either)}&page=${20 - at}`),
  ...Array.from({ length: 4 }, (_, at) => `/api/v1/search?sort=oldest&page=${50 - at}`),
  "/statistics?rows=treatment&columns=reason",
];

type Answer = { status: number; ms: number; retryAfter: boolean };

const agent = new Agent({ keepAlive: true, maxSockets: 600 });

/** Sends a request as a client behind the proxy that the site trusts, and reads the whole answer. */
function get(url: string, client: string, signal?: AbortSignal): Promise<Answer> {
  const began = performance.now();
  return new Promise((resolve) => {
    const settle = (status: number, retryAfter: boolean) =>
      resolve({ status, ms: performance.now() - began, retryAfter });
    const call = request(url, { agent, signal, headers: { "x-forwarded-for": client } }, (answer) => {
      answer.resume();
      answer.on("end", () => settle(answer.statusCode ?? 0, answer.headers["retry-after"] !== undefined));
      answer.on("error", () => settle(0, false));
    });
    call.on("error", () => settle(0, false));
    call.end();
  });
}

/** Answers by status, as "200: 41, 503: 7". */
function byStatus(answers: readonly Answer[]): string {
  const counts = new Map<number, number>();
  for (const { status } of answers) counts.set(status, (counts.get(status) ?? 0) + 1);
  return [...counts]
    .sort(([a], [b]) => a - b)
    .map(([status, count]) => `${status}: ${count}`)
    .join(", ");
}

/** Searches answered in a second, of clients that each wait for their answer. */
async function capacityOf(site: string): Promise<number> {
  const end = performance.now() + 8_000;
  let answered = 0;
  const one = async (_: unknown, client: number) => {
    for (let at = client; performance.now() < end; at += 1)
      if ((await get(site + mix[at % mix.length]!, `10.1.${client}.${at % 250}`)).status === 200)
        answered += 1;
  };
  await Promise.all(Array.from({ length: 8 }, one));
  return answered / 8;
}

/** `rate` searches a second, answered or not, of so many clients that none exceeds its limit. */
async function flood(site: string, rate: number, end: number): Promise<Answer[]> {
  const clients = Math.ceil(rate / 5);
  const answers: Promise<Answer>[] = [];
  const began = performance.now();
  while (performance.now() < end) {
    for (; answers.length < ((performance.now() - began) / 1000) * rate; )
      answers.push(get(site + mix[answers.length % mix.length]!, `10.2.0.${answers.length % clients}`));
    await sleep(20);
  }
  return await Promise.all(answers);
}

/** One request after another, without a pause; who asks goes away at the end. */
async function again(url: string, client: string, end: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  const signal = AbortSignal.timeout(Math.round(end - performance.now()));
  for (;;) {
    const answer = await get(url, client, signal);
    if (signal.aborted) return answers;
    answers.push(answer);
    // Who is refused at once would otherwise measure nothing but this program.
    if (answer.status >= 400) await sleep(50);
  }
}

/** A person opens the first page, a search and a determination, and reads each for three seconds. */
async function read(site: string, id: string, client: string, end: number): Promise<Answer[]> {
  const answers: Answer[] = [];
  for (let at = 0; performance.now() < end; at += 1) {
    const path = ["/", "/search?q=home+exercise", `/determinations/${id}`][at % 3]!;
    answers.push(await get(site + path, client));
    await sleep(3_000);
  }
  return answers;
}

type Memory = (which: "VmRSS" | "VmHWM") => number;

async function loadSite(site: string, memory: Memory): Promise<boolean> {
  const search = await (await fetch(`${site}/api/v1/search?sort=oldest`)).json();
  const id: string = search.hits[0].determinationId;
  const readers = (end: number, network: string) =>
    Promise.all(Array.from({ length: 8 }, (_, at) => read(site, id, `${network}.${at}`, end)));
  try {
    setPriority(-5); // clients that starve beside the site would measure themselves
  } catch {
    // Only root may; this program's own delay is printed.
  }
  // A first answer compiles much of the site.
  await readers(performance.now() + 6_000, "10.5.0");
  const calm = (await readers(performance.now() + 9_000, "10.6.0")).flat();
  const capacity = await capacityOf(site);
  await sleep(2_000);
  const before = memory("VmRSS");
  const byMinute: number[] = [];
  const minutes = setInterval(() => byMinute.push(Math.round(memory("VmRSS"))), 60_000);
  const own = monitorEventLoopDelay({ resolution: 10 });
  own.enable();
  const end = performance.now() + seconds * 1000;
  const [people, searches, ...attacks] = await Promise.all([
    readers(end, "10.3.0").then((all) => all.flat()),
    flood(site, capacity * 2, end),
    ...hostile.map((path, at) => again(site + path, `10.4.0.${at}`, end)),
  ]);
  const times = people.map(({ ms }) => ms);
  const [p95, most] = [percentile(times, 0.95), Math.max(...times)];
  const refused = people.filter(({ status }) => status !== 200).length / people.length;
  const all = [...people, ...searches, ...attacks.flat()];
  const failed = all.filter(
    ({ status, retryAfter }) => status === 0 || (status >= 500 && !(status === 503 && retryAfter)),
  );
  own.disable();
  clearInterval(minutes);
  const peak = memory("VmHWM");
  const figures: [says: string, isWell: boolean][] = [
    [
      `capacity: ${capacity.toFixed(0)} searches a second; people alone p95 ${percentile(
        calm.map(({ ms }) => ms),
        0.95,
      ).toFixed(0)} ms`,
      true,
    ],
    [
      `people under load: p95 ${p95.toFixed(0)} ms (aim under ${aims.p95}), most ${most.toFixed(0)} ms (under ${aims.most})`,
      p95 < aims.p95 && most < aims.most,
    ],
    [
      `of which this program's own delay: p95 ${(own.percentile(95) / 1e6).toFixed(0)} ms, most ${(own.max / 1e6).toFixed(0)} ms`,
      true,
    ],
    [
      `people's ${people.length} pages: ${byStatus(people)} (aim: at most ${aims.refused * 100} % refused)`,
      refused <= aims.refused,
    ],
    [`searches at twice the capacity: ${byStatus(searches)}`, true],
    [
      `exports: ${byStatus(attacks.slice(0, 8).flat())}; deep pages and tables: ${byStatus(attacks.slice(8).flat())}`,
      true,
    ],
    [
      `failures other than 503 with Retry-After: ${failed.length} ${failed.length > 0 ? byStatus(failed) : ""}(aim 0)`,
      failed.length === 0,
    ],
    [
      `memory of the site: ${before.toFixed(0)} MB before, each minute ${byMinute.join(", ") || "-"}, at most ${peak.toFixed(0)} MB (aim under ${aims.memory})`,
      peak < aims.memory,
    ],
  ];
  for (const [says, isWell] of figures) console.log(`${isWell ? "" : "NOT WELL: "}${says}`);
  return figures.every(([, isWell]) => isWell);
}

/** What a process has resident now (`VmRSS`) or had at most (`VmHWM`), MB (Linux only, else 0). */
function residentMemory(pid: number | undefined, which: "VmRSS" | "VmHWM"): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, "utf8");
    return Number(new RegExp(`${which}:\\s+(\\d+) kB`).exec(status)?.[1]) / 1024;
  } catch {
    return 0; // another system
  }
}

async function loadOwnSite(engines: Engines, folder: string): Promise<boolean> {
  const pool = openPool(engines.ownerUrl ?? engines.databaseUrl);
  await prepareDatabase(pool);
  await pool.end();
  await ingestFile(await writeLetters(folder, 1, Number(values.letters)), engines);
  const port = await freePort();
  const url = `http://127.0.0.1:${port}`;
  const env = { ...readEnv(), PORT: port, SITE_URL: url, TRUST_PROXY: 1 };
  await buildSite(engines, env, () => {});
  const site = serveSite(engines, env, false);
  try {
    if (!(await untilServed(url, site.ended))) throw new Error("The site ended by itself.");
    return await loadSite(url, (which) => residentMemory(site.pid, which));
  } finally {
    await site.stop();
  }
}

/** On engines and a site of its own, or on the site that `SITE_URL` names, which must trust one proxy. */
async function main(): Promise<boolean> {
  const { DATABASE_URL: _database, MEILISEARCH_URL: _meilisearch, NAMED_SITE_URL, ...env } = readEnv();
  if (NAMED_SITE_URL) return await loadSite(NAMED_SITE_URL, () => 0);
  const folder = mkdtempSync(join(tmpdir(), "load-"));
  const engines = await openEngines({ ...env, NAMED_SITE_URL, DATA_DIR: join(folder, "data") });
  try {
    return await loadOwnSite(engines, folder);
  } finally {
    await engines.close();
    rmSync(folder, { recursive: true, force: true });
  }
}

process.exitCode = (await main()) ? 0 : 1;
