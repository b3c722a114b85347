import { execFileSync } from "node:child_process";
import { mkdirSync, renameSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as sleep } from "node:timers/promises";
import { type Ended, send } from "@/bench/faults/programs";
import type { Disturbed, Kind, Round } from "@/bench/faults/round";

const lastLine = ({ err }: Ended) => err.trim().split("\n").at(-1) || "-";

/** Two ingestions of overlapping folders at once; every second time one of them is killed. */
async function twoAtOnce(round: Round): Promise<Disturbed | null> {
  const started = performance.now();
  const { input } = round.ground;
  const parts = ["letters", "more", "packed", "rows"].map((part) => join(input, part));
  const [all, some] = [round.startIngest(), round.start("ingest", [...parts, "--json"])];
  const victim = round.random.next() < 0.5 ? round.random.pick([all, some]) : null;
  const moment = victim && (await round.moment(victim, started));
  if (victim) send(victim.pid, "SIGKILL");
  for (const job of [all, some]) if (job !== victim) await round.untilEnded(job);
  const ends = await Promise.all([all.ended, some.ended]);
  for (const [at, { code }] of ends.entries())
    if (victim !== [all, some][at] && code !== 1)
      round.faults.push(`one of two ended with ${code}: ${lastLine(ends[at]!)}`);
  const killed = moment ? `one killed at ${moment.at.toFixed(0)} ms` : "none killed";
  return {
    what: `${killed}, ended with ${ends.map(({ code, signal }) => code ?? signal).join(" and ")}`,
    committed: moment ? moment.committed : await round.watch.letters(),
  };
}

/**
 * A disk that fills: the data folder is a small file system of its own, which gets room again before the
 * second run. Needs the right to mount.
 */
async function fullDisk(round: Round): Promise<Disturbed | null> {
  const { folder } = round.data;
  const used = Number(execFileSync("du", ["-sk", folder], { encoding: "utf8" }).split("\t")[0]);
  const room = round.random.int(500, 24_000);
  renameSync(folder, `${folder}-as-prepared`);
  mkdirSync(folder);
  const size = (kilobytes: number) => `size=${kilobytes}k,mode=0755`;
  execFileSync("mount", ["-t", "tmpfs", "-o", size(used + room), "tmpfs", folder]);
  round.atEnd.push(() => execFileSync("umount", ["--lazy", folder]));
  execFileSync("cp", ["-a", `${folder}-as-prepared/.`, folder]);
  execFileSync("rm", ["-r", `${folder}-as-prepared`]);
  const ended = await round.untilEnded(round.startIngest());
  const committed = await round.watch.letters();
  await round.watch.close();
  execFileSync("mount", ["-o", `remount,${size(used + 2_000_000)}`, folder]);
  if (!ended) return null;
  return {
    what: `${room} kB of room, ended with ${ended.code}: ${lastLine(ended)}`,
    committed,
  };
}

const hour = 3_600_000;

/** A clock that jumps by hours or years under the job; the engines keep theirs. */
async function jumpingClock(round: Round): Promise<Disturbed | null> {
  const { random, ground } = round;
  const after = random.int(0, ground.times.whole);
  const by = random.pick([-1, 1]) * random.pick([hour, 24 * hour, 3 * 365 * 24 * hour]);
  const job = round.startIngest({ env: {}, preload: shiftedClock(after, by) });
  const ended = await round.untilEnded(job);
  if (!ended) return null;
  if (ended.code !== 1) round.faults.push(`the run ended with ${ended.code}: ${lastLine(ended)}`);
  return {
    what: `by ${by / hour} hours after ${after} ms, ended with ${ended.code}`,
    committed: await round.watch.letters(),
  };
}

/** A module that shifts `Date` some time after its process has started. */
function shiftedClock(after: number, by: number): string {
  const source = `
    const Real = Date;
    let shift = 0;
    globalThis.Date = class extends Real {
      constructor(...parts) { if (parts.length > 0) super(...parts); else super(Real.now() + shift); }
      static now() { return Real.now() + shift; }
    };
    setTimeout(() => { shift = ${by}; }, ${after}).unref();`;
  return `data:text/javascript,${encodeURIComponent(source)}`;
}

/** `npm run withdraw`, killed: it is done or not done, and doing it again ends it. */
async function killedWithdrawal(round: Round): Promise<Disturbed | null> {
  const { random, ground } = round;
  const id = random.pick(ground.reference.filter((line) => line.startsWith("determination "))).split(" ")[1]!;
  const started = performance.now();
  const withdraw = () => round.start("withdraw", [id, "--reason", "personal-information", "--yes"]);
  const job = withdraw();
  const at = random.next() * ground.times.whole * 0.6;
  await sleep(at);
  if (!job.isRunning()) return null;
  send(job.pid, "SIGKILL");
  await job.ended;
  const done = await round.watch.isWithdrawn(id);
  const again = await round.untilEnded(withdraw());
  if (again?.code !== 0) round.faults.push(`withdrawing again ended with ${again?.code}: ${again?.err}`);
  await round.ingestAgain(id);
  return {
    what: `${id} at ${(performance.now() - started).toFixed(0)} ms, ${done ? "withdrawn" : "not withdrawn"} by then`,
    committed: done ? 1 : 0,
  };
}

export const others: Kind[] = [
  { name: "two-at-once", disturb: twoAtOnce },
  { name: "disk-full", disturb: fullDisk },
  { name: "clock-jump", disturb: jumpingClock },
  { name: "kill-withdraw", disturb: killedWithdrawal, full: true, whole: true },
];
