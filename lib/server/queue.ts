import type { IncomingMessage, ServerResponse } from "node:http";
import { availableParallelism } from "node:os";
import { readEnv } from "@/lib/env";
import { Lane } from "@/lib/server/lane";
import { exportsAtOnce, limits, uncounted } from "@/lib/server/limit-table";
import { clientOf, clients } from "@/lib/server/limits";
import { pathOf, refuse } from "@/lib/server/refuse";

/** Exports that are open in one process. Each holds one batch in memory. */
const mostExports = 20;
/** An export of which nothing is taken for so long is ended, ms. */
const stallTimeout = 60_000;

/**
 * Pages and answers of the API that are worked on at once: two for each core, for this process and for
 * the engines. More would not be worked off sooner, and each would take longer.
 */
export const answersAtOnce = 4 * Math.ceil(availableParallelism() / 2);

/** Pages and the API: half of the places is for clients that ask for little, half at most for one. */
export function answersLane(): Lane {
  const [atOnce, half] = [answersAtOnce, answersAtOnce / 2];
  const bounds = { atOnce, ofHeavy: half, ofOne: half, light: 0.1, waiting: 64, wait: 3_000 };
  return new Lane(bounds, clients);
}

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { lanes?: { answers: Lane; batches: Lane } };
kept.lanes ??= {
  answers: answersLane(),
  /** Exports take turns batch by batch, so that one that nobody reads holds up no other. */
  batches: new Lane({
    atOnce: 1,
    ofHeavy: 1,
    ofOne: 1,
    light: 0,
    waiting: mostExports,
    wait: Number.POSITIVE_INFINITY,
  }),
};
const { answers, batches } = kept.lanes;

/** Fetches a batch of an export when it is its turn. */
export async function inTurn<T>(fetchBatch: () => Promise<T>): Promise<T> {
  const turn = batches.ask();
  await turn.comes;
  const began = performance.now();
  try {
    return await fetchBatch();
  } finally {
    // While others wait, the engine is left to them as long as a batch has taken.
    if (answers.isBusy()) setTimeout(turn.leave, performance.now() - began);
    else turn.leave();
  }
}

/**
 * The last step of the front: a request waits until few others are worked on, those first whose clients
 * were worked for least. Beyond what can be answered soon it is refused, which costs next to nothing.
 */
export function waitInQueue(): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const { TRUST_PROXY: proxies, RATE_LIMIT: factor } = readEnv();
  const ofOne = factor === "off" ? mostExports : exportsAtOnce * factor;
  const open = new Map<number, number>();
  return async (request, response) => {
    const path = pathOf(request);
    if (uncounted.test(path)) return false;
    const client = clientOf(request, proxies);
    if (limits[0].paths.test(path)) return openExport(client, request, response);
    const turn = answers.ask(client);
    response.once("close", turn.leave);
    if (!(await turn.comes)) return response.destroyed || refuse(request, response, busy);
    whenAnswered(response, turn.leave);
    return false;
  };

  function openExport(client: number, request: IncomingMessage, response: ServerResponse): boolean {
    const own = open.get(client) ?? 0;
    const all = [...open.values()].reduce((sum, one) => sum + one, 0);
    if (own >= ofOne) return refuse(request, response, oneByOne);
    if (all >= mostExports) return refuse(request, response, busy);
    open.set(client, own + 1);
    response.setTimeout(stallTimeout, () => response.destroy());
    response.once("close", () => {
      const left = open.get(client)! - 1;
      if (left > 0) open.set(client, left);
      else open.delete(client);
    });
    return false;
  }
}

/** Calls `done` once, at the first byte: all work is done by then, and a slow reader holds up nobody. */
function whenAnswered(response: ServerResponse, done: () => void): void {
  const { writeHead } = response;
  let isDone = false;
  const once = () => {
    if (!isDone) done();
    isDone = true;
  };
  response.once("close", once);
  response.writeHead = (...head: unknown[]) => {
    once();
    return Reflect.apply(writeHead, response, head);
  };
}

const busy = {
  status: 503,
  title: "Too busy to answer",
  detail: "More requests came than can be answered now. Try again in a few seconds.",
  headers: { "retry-after": "5" },
} as const;

const oneByOne = {
  status: 429,
  title: "Too many downloads at once",
  detail: `Whole searches can be downloaded ${exportsAtOnce} at a time. Start the next one when another has ended.`,
  headers: { "retry-after": "10" },
} as const;
