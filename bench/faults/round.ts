import { setTimeout as sleep } from "node:timers/promises";
import { envOf, RoundData, Watch } from "@/bench/faults/data";
import { type Command, type Ended, type Job, startCommand } from "@/bench/faults/programs";
import { faultsOfReport, type Report, strayLines } from "@/bench/faults/state";
import { openPool } from "@/lib/db/pool";
import { openEngines } from "@/lib/local/engines";
import { messageOf } from "@/lib/local/obstacle";
import type { Random } from "@/samples/letters/random";

/** What rounds start from. */
export type Ground = {
  /** The folder of letters, and how many files a report must count in it. */
  input: string;
  files: number;
  /** The data folder before the letters are ingested, and after. */
  template: string;
  full: string;
  /** The lines of the database after an undisturbed run. */
  reference: string[];
  /** Milliseconds from the start of an undisturbed run to its first commit and to its end. */
  times: { firstCommit: number; whole: number };
};

/** The moment of a fault: ms after the start of the job, and the letters that were committed then. */
export type Moment = { at: number; committed: number };

/** A job that has not ended by then hangs, ms. */
const patience = 180_000;

/**
 * A fault. `disturb` does it, in a round that has begun, and waits until the disturbed job has ended.
 * Null where there was nothing to disturb, because the job had ended before: the round does not count
 * and is done again.
 */
export type Kind = {
  name: string;
  disturb: (round: Round) => Promise<Disturbed | null>;
  /** Set where `disturb` compares at the end by itself. */
  whole?: boolean;
  /** Set where the letters are ingested already when the round begins. */
  full?: boolean;
  /** Set where PDFs are among the letters; reading them takes more time than all the rest. */
  pdfs?: boolean;
};

/** What was done, for the line of the round. `committed`: letters that were stored at the moment. */
export type Disturbed = { what: string; committed: number };

/** One round: a data folder of its own, a job, a fault, and what is found afterwards. */
export class Round {
  readonly data: RoundData;
  readonly watch: Watch;
  readonly faults: string[] = [];
  /** What to take away after the round. */
  readonly atEnd: (() => void)[] = [];

  constructor(
    readonly ground: Ground,
    readonly random: Random,
    template: string,
    folder: string,
  ) {
    this.data = new RoundData(template, folder);
    this.watch = new Watch(this.data);
  }

  start(command: Command, args: string[], more: Parameters<typeof startCommand>[2] = { env: {} }): Job {
    return startCommand(command, args, { ...more, env: { DATA_DIR: this.data.folder, ...more.env } });
  }

  startIngest(more?: Parameters<typeof startCommand>[2]): Job {
    return this.start("ingest", [this.ground.input, "--json"], more);
  }

  /**
   * Waits for a moment of the job: every second time anywhere in it, else after its first commit.
   * Null where the job ended before.
   */
  async moment(job: Job, start = performance.now()): Promise<Moment | null> {
    const { firstCommit, whole } = this.ground.times;
    const anywhere = this.random.next() < 0.5;
    const share = this.random.next();
    if (anywhere) await sleep(share * whole);
    else {
      while (job.isRunning() && (await this.watch.letters()) === 0) await sleep(20);
      await sleep(share * (whole - firstCommit));
    }
    const committed = await this.watch.letters();
    if (job.isRunning()) return { at: performance.now() - start, committed };
    this.hasten((await job.ended).ms);
    return null;
  }

  /** The machine has become faster since the undisturbed run: the next moments come earlier. */
  private hasten(whole: number): void {
    const { times } = this.ground;
    const ratio = Math.min(1, whole / times.whole);
    times.firstCommit *= ratio;
    times.whole *= ratio;
  }

  /** Waits for the end of a job that was disturbed; it must say in words what went wrong. */
  async untilEnded(job: Job, limit = patience): Promise<Ended | null> {
    const stopped = new AbortController();
    const ended = await Promise.race([
      job.ended,
      sleep(limit, null, { signal: stopped.signal }).catch(() => null),
    ]);
    stopped.abort();
    if (!ended) {
      this.faults.push(`the job has not ended ${limit / 1000} s later`);
      process.kill(job.pid, "SIGKILL");
      await job.ended;
    } else this.expectWords(ended);
    return ended;
  }

  /** A job that fails explains itself: a sentence, no stack, a code of the list in its usage. */
  expectWords({ code, signal, out, err }: Ended): void {
    if (signal !== null) this.faults.push(`the job was ended by ${signal}: ${err.slice(-500)}`);
    else if (code === null || code > 2) this.faults.push(`the job ended with ${code}: ${err.slice(-500)}`);
    if (/\n\s+at /.test(err)) this.faults.push(`the job printed a stack: ${err.slice(-1500)}`);
    // The report gives the reason why the index lags behind.
    if (code === 2 && err.trim() === "" && !out.includes('"failure":"'))
      this.faults.push("the job failed without a word");
  }

  /**
   * Runs the ingestion again and compares what there is then with an undisturbed run. `withdrawn`: a
   * determination that was withdrawn since.
   */
  async ingestAgain(withdrawn?: string): Promise<void> {
    const again = await this.untilEnded(this.startIngest());
    if (again) this.expectReport(again);
    await this.expectWhole(withdrawn);
  }

  private expectReport({ code, out, err }: Ended): void {
    try {
      this.faults.push(...faultsOfReport(JSON.parse(out) as Report, this.ground.files));
      if (code !== 1) this.faults.push(`the second run ended with ${code}: ${err.slice(-500)}`);
    } catch {
      this.faults.push(`the second run gave no report (${code}): ${err.slice(-500)}`);
    }
  }

  /** Compares the database with what it must be, and by `npm run verify` the index with the database. */
  private async expectWhole(withdrawn?: string): Promise<void> {
    const engines = await openEngines(envOf(this.data.folder));
    const pool = openPool(engines.databaseUrl);
    try {
      this.faults.push(...(await strayLines(pool, this.ground.reference, withdrawn)));
    } catch (error) {
      this.faults.push(`cannot be compared: ${messageOf(error)}`);
    } finally {
      await pool.end();
      await engines.close();
    }
    const { code, out, err } = await this.start("verify", []).ended;
    if (code !== 0) this.faults.push(`npm run verify ended with ${code}: ${out}${err}`);
  }

  /** Ends what still runs. The data folder of a round with faults stays for somebody to look at. */
  async end(): Promise<void> {
    await this.watch.close();
    this.data.kill();
    for (const clean of this.atEnd) clean();
    if (this.faults.length === 0) this.data.remove();
  }
}
