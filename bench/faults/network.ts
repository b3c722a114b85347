import { setTimeout as sleep } from "node:timers/promises";
import { envOf } from "@/bench/faults/data";
import type { Job } from "@/bench/faults/programs";
import { Network } from "@/bench/faults/proxy";
import type { Disturbed, Kind, Round } from "@/bench/faults/round";
import { type Engines, openEngines } from "@/lib/local/engines";

/** The networks to PostgreSQL and to Meilisearch. */
type Networks = { postgres: Network; meilisearch: Network };

/** What a network does: from the start of the job, and at the moment. */
type Fault = {
  before?: (networks: Networks, round: Round) => void;
  at?: (networks: Networks, round: Round, job: Job) => Promise<void> | void;
  /** The run must end as if nothing had happened. */
  mustSucceed?: true;
};

function networkOf(name: string, fault: Fault): Kind {
  return { name: `network-${name}`, disturb: (round) => disturb(round, fault) };
}

async function disturb(round: Round, fault: Fault): Promise<Disturbed | null> {
  const engines = await openEngines(envOf(round.data.folder));
  const networks = {
    postgres: await Network.open(Number(new URL(engines.databaseUrl).port)),
    meilisearch: await Network.open(Number(new URL(engines.meilisearch.url).port)),
  };
  try {
    fault.before?.(networks, round);
    const started = performance.now();
    const job = round.startIngest({ env: throughNetworks(engines, networks) });
    const moment = await round.moment(job, started);
    if (moment) await fault.at?.(networks, round, job);
    const ended = await round.untilEnded(job);
    if (!moment) return null;
    if (fault.mustSucceed && ended?.code !== 1)
      round.faults.push(`the run ended with ${ended?.code}: ${ended?.err.slice(-500)}`);
    const last = ended?.err.trim().split("\n").at(-1);
    return {
      what: `at ${moment.at.toFixed(0)} ms, ended with ${ended?.code} after ${ended?.ms.toFixed(0)} ms: ${last || "-"}`,
      committed: moment.committed,
    };
  } finally {
    await Promise.all([networks.postgres.close(), networks.meilisearch.close()]);
    await engines.close();
  }
}

function throughNetworks({ databaseUrl, meilisearch }: Engines, networks: Networks): Record<string, string> {
  return {
    DATABASE_URL: Object.assign(new URL(databaseUrl), { port: networks.postgres.port }).href,
    MEILISEARCH_URL: Object.assign(new URL(meilisearch.url), { port: networks.meilisearch.port }).href,
    MEILISEARCH_ADMIN_KEY: meilisearch.adminKey,
    MEILISEARCH_SEARCH_KEY: meilisearch.searchKey,
  };
}

const both = (networks: Networks) => [networks.postgres, networks.meilisearch];

/** Silence for good: what the job does about it is up to its deadlines. */
const silence = (of: keyof Networks): Fault => ({
  at: async (networks, _, job) => {
    networks[of].weather.silent = true;
    await Promise.race([job.ended, sleep(170_000, null, { ref: false })]);
  },
});

const cut = (of: keyof Networks): Fault => ({
  at: (networks, { random }) => {
    networks[of].weather.cutAfter = random.int(1, 60_000);
  },
});

export const networks: Kind[] = [
  networkOf("slow", {
    before: (networks, { random }) => {
      for (const { weather } of both(networks))
        Object.assign(weather, { latency: random.int(5, 60), rate: random.int(300_000, 3_000_000) });
    },
    mustSucceed: true,
  }),
  networkOf("cut-postgres", cut("postgres")),
  networkOf("cut-meilisearch", cut("meilisearch")),
  networkOf("gone-a-while", {
    at: async (networks, { random }) => {
      for (const { weather } of both(networks)) weather.refusing = true;
      for (const proxy of both(networks)) proxy.reset();
      await sleep(random.int(200, 3_000));
      for (const { weather } of both(networks)) weather.refusing = false;
    },
  }),
  networkOf("silent-a-while", {
    at: async (networks, { random }) => {
      const proxy = random.pick(both(networks));
      proxy.weather.silent = true;
      await sleep(random.int(1_000, 4_000));
      proxy.weather.silent = false;
    },
    mustSucceed: true,
  }),
  networkOf("silent-postgres", silence("postgres")),
  networkOf("silent-meilisearch", silence("meilisearch")),
];
