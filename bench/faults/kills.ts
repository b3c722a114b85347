import { setTimeout as sleep } from "node:timers/promises";
import { childrenOf, type Job, send } from "@/bench/faults/programs";
import type { Disturbed, Kind, Round } from "@/bench/faults/round";

/** Whom to kill at the moment; null where there is nobody. */
type Victim = (round: Round, job: Job) => Promise<number | null> | number | null;

/** kill -9 of a process while letters are ingested. */
function killOf(name: string, victim: Victim): Kind {
  return { name: `kill-${name}`, disturb: (round) => killAt(round, victim) };
}

async function killAt(round: Round, victim: Victim): Promise<Disturbed | null> {
  const started = performance.now();
  const job = round.startIngest();
  const moment = await round.moment(job, started);
  const pid = moment && (await untilFound(() => victim(round, job), job));
  if (!moment || pid === null || !send(pid, "SIGKILL")) {
    await job.ended;
    return null;
  }
  const ofJob = pid === job.pid;
  const ended = ofJob ? await job.ended : await round.untilEnded(job);
  if (ofJob && ended?.signal !== "SIGKILL") return null;
  // What the server had taken in before the kill may be committed after it.
  const committed = ofJob ? await round.watch.letters() : moment.committed;
  return { what: `at ${moment.at.toFixed(0)} ms, ended with ${ended?.code ?? ended?.signal}`, committed };
}

/** A process that comes and goes is waited for as long as the job runs. */
async function untilFound(find: () => ReturnType<Victim>, job: Job): Promise<number | null> {
  while (job.isRunning()) {
    const pid = await find();
    if (pid !== null) return pid;
    await sleep(5);
  }
  return null;
}

/** kill -9 of each process that takes part. */
export const kills: Kind[] = [
  killOf("job", (_, job) => job.pid),
  // One that reads PDFs; the engines may be children of the job too.
  {
    ...killOf("child", ({ data, random }, job) => {
      const engines = [data.meilisearch(), data.postmaster()];
      const children = childrenOf(job.pid).filter((pid) => !engines.includes(pid));
      return children.length > 0 ? random.pick(children) : null;
    }),
    pdfs: true,
  },
  killOf("postmaster", ({ data }) => data.postmaster()),
  killOf("backend", async ({ watch, random }) => {
    const backends = await watch.backends();
    return backends.length > 0 ? random.pick(backends) : null;
  }),
  killOf("meilisearch", ({ data }) => data.meilisearch()),
];
