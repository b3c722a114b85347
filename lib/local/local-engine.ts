import { setTimeout as sleep } from "node:timers/promises";
import type { DataFolder } from "@/lib/local/data-folder";
import { messageOf, Obstacle } from "@/lib/local/obstacle";
import type { ProcessMark } from "@/lib/local/processes";

/**
 * How an engine answers a short request: as it should, with a refusal as while it starts, or not at
 * all.
 */
export type Answer = "ready" | "starting" | "silent";

/** How long an engine may take to answer a short request, ms. */
export const answerTime = 5_000;

/** An engine whose process belongs to a data folder. `Address`: what its users must know. */
export interface LocalEngine<Address = unknown> {
  readonly name: "PostgreSQL" | "Meilisearch";
  /** Its process, if it runs. */
  process(): ProcessMark | null;
  /** Where it was last started; changes when its port was taken meanwhile. */
  port(): number | undefined;
  /**
   * Starts its process unless it runs, on the last port if that is free. Returns whether it did.
   * The caller holds the folder's lock.
   */
  start(): Promise<boolean>;
  /** Sends it a short request; never throws. */
  ask(): Promise<Answer>;
  /** Makes what its users need, once it answers. */
  prepare(): Promise<Address>;
  /** What to tell the user of a process that ended as soon as it was started. */
  failure(): Obstacle;
  /** Ends it in good order, and by force where that takes long. The caller holds the folder's lock. */
  stop(): Promise<void>;
  /** Ends it by force, with all that it left. The caller holds the folder's lock. */
  kill(): Promise<void>;
}

/** When to say that an engine is waited for, and when to give up, ms. */
const [saying, givingUp, recovery] = [5_000, 60_000, 300_000];

/**
 * Waits until an engine that was started answers, and starts it again where it ended meanwhile,
 * without the folder's lock, so that others can end one that hangs. Throws an Obstacle where it
 * cannot be started or gives no answer for a minute.
 */
export async function untilReady(
  engine: LocalEngine,
  folder: DataFolder,
  { started, signal }: { started: boolean; signal?: AbortSignal },
): Promise<void> {
  const begun = performance.now();
  let startedHere = started;
  let said = false;
  for (;;) {
    const answer = await engine.ask();
    if (answer === "ready") return;
    signal?.throwIfAborted();
    if (!engine.process()) {
      if (startedHere) throw engine.failure();
      startedHere = await folder.exclusively(() => engine.start(), { signal });
    }
    const waited = performance.now() - begun;
    if (waited > saying && !said) {
      said = true;
      console.error(`Waiting for ${engine.name}, which has given no answer for ${seconds(waited)}.`);
    }
    if (waited > (answer === "silent" ? givingUp : recovery)) throw hangs(engine, waited);
    await sleep(25, undefined, { signal });
  }
}

function hangs(engine: LocalEngine, waited: number): Obstacle {
  return new Obstacle(
    `${engine.name} has given no answer for ${seconds(waited)}: end its process ${engine.process()?.pid ?? ""}, and run the command again.`,
  );
}

/** How often an engine is asked, how long an answer may take, and when it is given up, ms. */
export type Patience = { every: number; within: number; longest: number };
export const usualPatience: Patience = { every: answerTime, within: answerTime, longest: givingUp };

/**
 * Throws an Obstacle once an engine has given no answer for so long, after saying that it is waited
 * for. Otherwise never ends.
 */
export async function untilSilent(
  name: LocalEngine["name"],
  ask: () => Promise<Answer>,
  { signal, every, within, longest }: Patience & { signal: AbortSignal },
): Promise<never> {
  let said = false;
  for (let silence = 0; ; ) {
    const begun = performance.now();
    await pause(every, signal);
    if (signal.aborted) await new Promise(() => undefined);
    const isSilent = (await ask()) === "silent";
    if (signal.aborted) continue;
    // More would be time in which this process itself was suspended.
    silence = isSilent ? silence + Math.min(performance.now() - begun, every + within) : 0;
    if (silence > every + within && !said) {
      said = true;
      console.error(`Waiting for ${name}, which has given no answer for ${seconds(silence)}.`);
    }
    if (!isSilent) said = false;
    if (silence >= longest)
      throw new Obstacle(
        `${name} has given no answer for ${seconds(silence)}. What was stored before is kept; run the same command again once it answers.`,
      );
  }
}

/** A time span in words; `ms` in milliseconds. */
export function seconds(ms: number): string {
  const count = ms < 1_000 ? ms / 1_000 : Math.round(ms / 1_000);
  return `${count} second${count === 1 ? "" : "s"}`;
}

/** How often an engine's process is looked for, and how often it is sent a request. Milliseconds. */
const [lookEvery, askEvery] = [500, 5_000];
/** So many requests in a row without an answer, each of `answerTime`, mean that it hangs. */
const silenceOfHung = 5;

/** Pauses before something is started again: longer each time, until it has run for a minute. */
export class Backoff {
  private readonly shortest = 500;
  private readonly longest = 30_000;
  private readonly health = 60_000;
  private pause = this.shortest;
  private last = Number.NEGATIVE_INFINITY;

  /** The next pause, ms. */
  next(): number {
    const now = performance.now();
    if (now - this.last > this.health + this.pause) this.pause = this.shortest;
    this.last = now;
    const pause = this.pause;
    this.pause = Math.min(this.longest, pause * 2);
    return pause;
  }
}

type Watch<Address> = {
  signal: AbortSignal;
  report: (sentence: string) => void;
  moved: (address: Address) => void;
  mostSilent?: number;
};

/**
 * Starts an engine again whenever its process ended or hangs, until aborted. Others may start it
 * first: all hold the folder's lock while they do. Never throws.
 */
export async function keepRunning<Address>(
  engine: LocalEngine<Address>,
  folder: DataFolder,
  { signal, report, moved, mostSilent = silenceOfHung }: Watch<Address>,
): Promise<void> {
  const backoff = new Backoff();
  let port = engine.port();
  let silent = 0;
  let asked = performance.now();
  while (!signal.aborted) {
    await pause(lookEvery, signal);
    const mark = engine.process();
    if (mark && (silent > 0 || performance.now() - asked > askEvery)) {
      silent = (await engine.ask()) === "silent" ? silent + 1 : 0;
      asked = performance.now();
    }
    if (signal.aborted) return;
    const hung = silent >= mostSilent;
    if (!mark || hung) {
      silent = 0;
      const fault = hung ? "gives no answer, so its process is ended" : "ended unexpectedly";
      await startAgain(engine, folder, { fault, hung: hung ? mark : null, backoff, signal, report });
    }
    if (engine.port() === port || !engine.process()) continue;
    try {
      moved(await engine.prepare());
      port = engine.port();
    } catch {
      // It ended again; the next round starts it.
    }
  }
}

type Again = {
  fault: string;
  hung: ProcessMark | null;
  backoff: Backoff;
  signal: AbortSignal;
  report: (sentence: string) => void;
};

/** One try; the next round of the supervision makes another where it fails. */
async function startAgain(
  engine: LocalEngine,
  folder: DataFolder,
  { fault, hung, backoff, signal, report }: Again,
): Promise<void> {
  const wait = backoff.next();
  report(`${engine.name} ${fault}. It is started again in ${seconds(wait)}.`);
  await pause(wait, signal);
  if (signal.aborted) return;
  try {
    const started = await folder.exclusively(
      async () => {
        const now = engine.process();
        const isHung = hung && now && now.pid === hung.pid && now.started === hung.started;
        if (isHung) await engine.kill();
        return await engine.start();
      },
      { signal },
    );
    await untilReady(engine, folder, { started, signal });
    report(`${engine.name} runs again.`);
  } catch (error) {
    if (!signal.aborted) report(`${engine.name} could not be started: ${messageOf(error)}`);
  }
}

/** Sleeps, and wakes when aborted. */
export function pause(ms: number, signal: AbortSignal): Promise<void> {
  return sleep(ms, undefined, { signal }).catch(() => undefined);
}
