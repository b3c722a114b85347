import { setTimeout as sleep } from "node:timers/promises";
import { childrenOf, type Job, send } from "@/bench/faults/programs";
import type { Disturbed, Kind, Round } from "@/bench/faults/round";

/** The processes to stop together. */
type Victims = (round: Round, job: Job) => number[];

const postgres: Victims = ({ data }) => {
  const postmaster = data.postmaster();
  return postmaster === null ? [] : [postmaster, ...childrenOf(postmaster)];
};
const meilisearch: Victims = ({ data }) => [data.meilisearch() ?? []].flat();

/**
 * SIGSTOP of processes while letters are ingested: for some seconds, after which the run must end as
 * ever, or for good, after which it must end with a sentence.
 */
function pauseOf(name: string, victims: Victims, { forGood }: { forGood: boolean }): Kind {
  return {
    name: `${forGood ? "hang" : "pause"}-${name}`,
    disturb: (round) => pauseAt(round, victims, forGood),
  };
}

async function pauseAt(round: Round, victims: Victims, forGood: boolean): Promise<Disturbed | null> {
  const started = performance.now();
  const job = round.startIngest();
  const moment = await round.moment(job, started);
  const stopped = moment ? victims(round, job).filter((pid) => send(pid, "SIGSTOP")) : [];
  if (!moment || stopped.length === 0) {
    await job.ended;
    return null;
  }
  const pause = round.random.int(1_000, 4_000);
  if (!forGood) await sleep(pause);
  const go = () => {
    for (const pid of stopped) send(pid, "SIGCONT");
  };
  if (!forGood) go();
  const ended = await round.untilEnded(job);
  go();
  if (!forGood && ended?.code !== 1) round.faults.push(`a pause made the run end with ${ended?.code}`);
  const length = forGood ? "for good" : `for ${pause} ms`;
  return {
    what: `${length} at ${moment.at.toFixed(0)} ms, ended with ${ended?.code} after ${ended?.ms.toFixed(0)} ms: ${sentence(ended?.err)}`,
    committed: moment.committed,
  };
}

/** The last line that a job printed, if it printed one. */
const sentence = (err: string | undefined) => err?.trim().split("\n").at(-1) || "-";

export const pauses: Kind[] = [
  pauseOf("job", (_, job) => [job.pid], { forGood: false }),
  pauseOf("postgres", postgres, { forGood: false }),
  pauseOf("meilisearch", meilisearch, { forGood: false }),
  pauseOf("postgres", postgres, { forGood: true }),
  pauseOf("meilisearch", meilisearch, { forGood: true }),
];
