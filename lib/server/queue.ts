import type { IncomingMessage, ServerResponse } from "node:http";
import { RateLimiterMemory } from "rate-limiter-flexible";
import { readEnv } from "@/lib/env";
import { exportsAtOnce, limits, limitWindow, uncounted } from "@/lib/server/limit-table";
import { clientOf } from "@/lib/server/limits";
import { pathOf, refuse } from "@/lib/server/refuse";

type Waiting = { weight: number; settle: (enters: boolean) => void; timer?: NodeJS.Timeout };

/** A turn that was asked for: whether it comes, and how to give it up or back. */
type Turn = { comes: Promise<boolean>; leave: () => void };

/** What a lane takes: `ofHeavy` of those at once may be heavier than `light`; `wait` is in ms. */
type Bounds = { atOnce: number; ofHeavy: number; light: number; waiting: number; wait: number };

/** So much work at once; what comes beyond waits, so many and so long at most. */
export class Lane {
  readonly #inside = new Set<Waiting>();
  readonly #waiting = new Set<Waiting>();

  constructor(private readonly most: Bounds) {}

  /** The lightest goes first, the earlier of equals; where too many wait, the heaviest is sent away. */
  ask(weight = 0): Turn {
    let settle: Waiting["settle"] = () => {};
    const comes = new Promise<boolean>((resolve) => {
      settle = resolve;
    });
    const one: Waiting = { weight, settle };
    this.#waiting.add(one);
    this.#admit();
    if (this.#waiting.has(one) && Number.isFinite(this.most.wait))
      one.timer = setTimeout(() => this.#sendAway(one), this.most.wait).unref();
    if (this.#waiting.size > this.most.waiting) this.#sendAway(this.#heaviest());
    return { comes, leave: () => (this.#inside.delete(one) ? this.#admit() : this.#sendAway(one)) };
  }

  #admit(): void {
    while (this.#inside.size < this.most.atOnce && this.#waiting.size > 0) {
      const first = [...this.#waiting].reduce((best, one) => (one.weight < best.weight ? one : best));
      if (this.#isHeavy(first) && this.#heavyInside() >= this.most.ofHeavy) return;
      this.#inside.add(first);
      this.#settle(first, true);
    }
  }

  #isHeavy({ weight }: Waiting): boolean {
    return weight > this.most.light;
  }

  #heavyInside(): number {
    return [...this.#inside].filter((one) => this.#isHeavy(one)).length;
  }

  #heaviest(): Waiting {
    return [...this.#waiting].reduce((worst, one) => (one.weight >= worst.weight ? one : worst));
  }

  #sendAway(one: Waiting): void {
    if (this.#waiting.has(one)) this.#settle(one, false);
  }

  #settle(one: Waiting, enters: boolean): void {
    this.#waiting.delete(one);
    clearTimeout(one.timer);
    one.settle(enters);
  }
}

/** Exports that are open in one process. Each holds one batch in memory. */
const mostExports = 20;
/** An export of which nothing is taken for so long is ended, ms. */
const stallTimeout = 60_000;

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { lanes?: { answers: Lane; batches: Lane } };
kept.lanes ??= {
  /**
   * Pages and the API, weighed by the ms that a client was worked for within a minute. A queue as long
   * as this is worked off in a second or two; a third of the places is for those who ask for little.
   */
  answers: new Lane({ atOnce: 12, ofHeavy: 8, light: 5_000, waiting: 64, wait: 3_000 }),
  /** Exports take turns batch by batch, so that one that nobody reads holds up no other. */
  batches: new Lane({
    atOnce: 2,
    ofHeavy: 2,
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
  try {
    return await fetchBatch();
  } finally {
    turn.leave();
  }
}

/**
 * The last step of the front: a request waits until few others are worked on, those first whose clients
 * were worked for least. Beyond what can be answered soon it is refused, which costs next to nothing.
 */
export function waitInQueue(): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const { TRUST_PROXY: proxies, RATE_LIMIT: factor } = readEnv();
  const ofOne = factor === "off" ? mostExports : exportsAtOnce * factor;
  const worked = new RateLimiterMemory({ points: Number.MAX_SAFE_INTEGER, duration: limitWindow });
  const open = new Map<number, number>();
  return async (request, response) => {
    const path = pathOf(request);
    if (uncounted.test(path)) return false;
    const client = clientOf(request, proxies);
    if (limits[0].paths.test(path)) return openExport(client, request, response);
    const turn = answers.ask((await worked.get(client))?.consumedPoints);
    response.once("close", turn.leave);
    if (!(await turn.comes)) return response.destroyed || refuse(request, response, busy);
    const began = performance.now();
    whenAnswered(response, () => {
      turn.leave();
      void worked.penalty(client, Math.round(performance.now() - began));
    });
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
