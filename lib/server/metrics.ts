import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from "prom-client";
import { onFailure } from "@/lib/failures";

/** Seconds: a cached file, a search, a slow search, a file of a whole search. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 120];

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { metrics?: ReturnType<typeof define> };

/** What the site counts, by templates of addresses; made at first use. */
export function metrics(): ReturnType<typeof define> {
  kept.metrics ??= define();
  return kept.metrics;
}

function define() {
  collectDefaultMetrics(); // memory, processor, event loop, garbage collection
  const defined = {
    requests: new Counter({
      name: "casebook_requests_total",
      help: "Answered requests; status 499 where the client left before the whole answer",
      labelNames: ["method", "route", "status"],
    }),
    duration: new Histogram({
      name: "casebook_request_duration_seconds",
      help: "Time from the request to the end of its answer",
      labelNames: ["route"],
      buckets,
    }),
    inProgress: new Gauge({ name: "casebook_requests_in_progress", help: "Requests not answered yet" }),
    refused: new Counter({
      name: "casebook_refused_total",
      help: "Requests refused before they were read: by a limit (429), a full queue (503), or for their method (405)",
      labelNames: ["status"],
    }),
    engineFailures: new Counter({
      name: "casebook_engine_failures_total",
      help: "Failed attempts to use an engine",
      labelNames: ["engine", "reason"],
    }),
    engineUp: new Gauge({
      name: "casebook_engine_up",
      help: "1 where the engine answers, else 0",
      labelNames: ["engine"],
    }),
    waiting: new Gauge({
      name: "casebook_index_waiting",
      help: "Determinations that the search index has yet to catch up with",
    }),
    waitingSeconds: new Gauge({
      name: "casebook_index_waiting_seconds",
      help: "How long the oldest of them has waited",
    }),
  };
  onFailure((failure) => defined.engineFailures.inc(failure));
  return defined;
}

/** How the engines and the index are. */
export type EngineState = {
  /** Which engines answer. */
  up: { database: boolean; search: boolean };
  /** Determinations that wait for the index; null where the database does not answer. */
  waiting: number | null;
  /** Since when the oldest waits; null where none does. */
  waitingSince: Date | null;
};

/** All metrics in Prometheus's text format, with the type of that format. */
export async function exposeMetrics(state: EngineState): Promise<{ type: string; text: string }> {
  const { engineUp, waiting, waitingSeconds } = metrics();
  for (const engine of ["database", "search"] as const) engineUp.set({ engine }, Number(state.up[engine]));
  // Without a database the last known lag would look like the present one.
  waiting.set(state.waiting ?? Number.NaN);
  waitingSeconds.set(state.waiting === null ? Number.NaN : secondsSince(state.waitingSince));
  return { type: register.contentType, text: await register.metrics() };
}

function secondsSince(time: Date | null): number {
  return time === null ? 0 : (Date.now() - time.getTime()) / 1000;
}
