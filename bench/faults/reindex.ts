import { setTimeout as sleep } from "node:timers/promises";
import { envOf } from "@/bench/faults/data";
import { send } from "@/bench/faults/programs";
import type { Disturbed, Kind, Round } from "@/bench/faults/round";
import { type Engines, openEngines } from "@/lib/local/engines";
import { messageOf } from "@/lib/local/obstacle";
import { countIssues } from "@/lib/search";
import { readSearchParams } from "@/lib/search/url";

/** `npm run reindex`, killed and run again, while somebody searches. */
async function killedReindex(round: Round): Promise<Disturbed | null> {
  const engines = await openEngines(envOf(round.data.folder));
  const reader = new Reader(engines);
  try {
    const job = round.start("reindex", []);
    const at = round.random.next() * round.ground.times.whole * 0.8;
    await sleep(at);
    if (!job.isRunning()) return null;
    send(job.pid, "SIGKILL");
    await job.ended;
    const again = await round.untilEnded(round.start("reindex", []));
    if (again?.code !== 0) round.faults.push(`reindex again ended with ${again?.code}: ${again?.err}`);
    round.faults.push(...(await reader.end()));
    await round.ingestAgain();
    return { what: `at ${at.toFixed(0)} ms, ${reader.answers} searches meanwhile`, committed: 1 };
  } finally {
    await reader.end();
    await engines.close();
  }
}

/** Somebody who searches all the time and must always find everything. */
class Reader {
  answers = 0;
  private readonly faults = new Set<string>();
  private stopped = false;
  private readonly reading: Promise<void>;

  constructor({ meilisearch }: Engines) {
    Object.assign(process.env, {
      MEILISEARCH_URL: meilisearch.url,
      MEILISEARCH_SEARCH_KEY: meilisearch.searchKey,
    });
    this.reading = this.read();
  }

  /** What went wrong meanwhile. */
  async end(): Promise<string[]> {
    this.stopped = true;
    await this.reading;
    return [...this.faults];
  }

  private async read(): Promise<void> {
    let all: number | undefined;
    while (!this.stopped) {
      try {
        const [found = 0] = await countIssues([readSearchParams({})]);
        all ??= found;
        if (found !== all) this.faults.add(`a search found ${found} of ${all} issues`);
        this.answers += 1;
      } catch (error) {
        this.faults.add(`a search failed: ${messageOf(error)}`);
      }
      await sleep(20);
    }
  }
}

export const reindexes: Kind[] = [{ name: "kill-reindex", disturb: killedReindex, full: true, whole: true }];
