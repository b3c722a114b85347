import { channel } from "node:diagnostics_channel";

/** What a failed attempt to use an engine tells: which engine, and why. */
export type EngineFailure = { engine: "database" | "search"; reason: string };

const failures = channel("imr-casebook.engine-failures");

/** Tells whoever counts failures of one. Next bundles pages apart from what counts. */
export function tellFailure(failure: EngineFailure): void {
  failures.publish(failure);
}

/** Calls `listener` for each failure in this process from now on. */
export function onFailure(listener: (failure: EngineFailure) => void): void {
  failures.subscribe((failure) => listener(failure as EngineFailure));
}
