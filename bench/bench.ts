import { existsSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { generateLetters } from "@/bench/letters/generate";
import { median, spread } from "@/bench/measure/figures";
import { indexAlone, ingestFile, writeLetters } from "@/bench/measure/ingesting";
import { measureSearch } from "@/bench/measure/searching";
import { measureWeight } from "@/bench/measure/weight";
import { prepareDatabase } from "@/lib/db/migrate";
import { openPool } from "@/lib/db/pool";
import { readEnv } from "@/lib/env";
import { openEngines } from "@/lib/local/engines";
import { freePort } from "@/lib/local/processes";
import { serveSite, untilServed } from "@/lib/local/site";
import { parseLetter } from "@/lib/parse/parse-letter";

/**
 * `npm run bench -- [--letters 5000] [--rounds 3]`: every figure with what it is compared to, in
 * one run, on its own engines.
 */
const { values } = parseArgs({
  options: { letters: { type: "string", default: "5000" }, rounds: { type: "string", default: "3" } },
});
const letters = Number(values.letters);

console.log(measureParsing(Math.min(letters, 5000)));

const folder = mkdtempSync(join(tmpdir(), "bench-"));
const { DATABASE_URL: _database, MEILISEARCH_URL: _meilisearch, ...env } = readEnv();
const walls = { ingest: [] as number[], alone: [] as number[] };
let memory = 0;
try {
  for (let round = 1; round <= Number(values.rounds); round += 1) {
    // Each round on empty engines, because adding to a filled index is slower.
    const engines = await openEngines({ ...env, DATA_DIR: join(folder, `round-${round}`) });
    try {
      const pool = openPool(engines.ownerUrl ?? engines.databaseUrl);
      await prepareDatabase(pool);
      await pool.end();
      const { wall, megabytes } = await ingestFile(await writeLetters(folder, round, letters), engines);
      walls.ingest.push(wall);
      memory = Math.max(memory, megabytes);
      walls.alone.push(await indexAlone(engines));
      if (round < Number(values.rounds)) continue;
      console.log(
        `ingest end to end: ${spread(walls.ingest)} s, ${(letters / median(walls.ingest)).toFixed(0)} letters/s; Meilisearch alone, same documents: ${spread(walls.alone)} s; ratio ${(median(walls.ingest) / median(walls.alone)).toFixed(2)} (aim at most 1.3)`,
      );
      console.log(`memory of the job: ${memory.toFixed(0)} MB at most (aim under 600)`);
      if (!existsSync(".next/BUILD_ID"))
        console.log("search and pages: skipped, there is no build (`npm run build`)");
      else {
        const port = await freePort();
        const url = `http://127.0.0.1:${port}`;
        const site = serveSite(
          engines,
          { ...env, PORT: port, RATE_LIMIT: "off", LOG_LEVEL: "silent" },
          false,
        );
        try {
          if (!(await untilServed(url, site.ended))) throw new Error("The site ended by itself.");
          const index = { ...engines.meilisearch, index: env.MEILISEARCH_INDEX };
          for (const line of await measureSearch(url, index)) console.log(line);
          for (const line of await measureWeight(url, ["/", "/search?q=home+exercise"])) console.log(line);
        } finally {
          await site.stop();
        }
      }
    } finally {
      await engines.close();
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}

/**
 * Letters that one core parses in a second of processor time, over several passes of the same
 * letters.
 */
function measureParsing(count: number, passes = 5): string {
  const letters = [...generateLetters(1, count)].map(({ text }) => ({ text, pages: [0] }));
  for (const letter of letters.slice(0, 200)) parseLetter(letter);
  const rates = Array.from({ length: passes }, () => {
    // Processor time, because other programs share the machine.
    const start = process.cpuUsage();
    for (const letter of letters)
      if (parseLetter(letter).status === "unreadable")
        throw new Error("A generated letter could not be read.");
    const { user, system } = process.cpuUsage(start);
    return (count / (user + system)) * 1e6;
  });
  return `parsing alone: ${spread(rates, 0)} letters a second of processor time (${count} letters, ${passes} passes; aim at least 3000)`;
}
