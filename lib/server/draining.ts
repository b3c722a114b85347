import type { IncomingMessage, Server, ServerResponse } from "node:http";
import type { Socket } from "node:net";
import { setTimeout as sleep } from "node:timers/promises";

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { isDraining?: boolean };

/** How long connections are still taken that reached the machine before the signal, ms. */
const grace = 500;
/** How long answers in progress, of which exports are the longest, may take to end, ms. */
const patience = 25_000;
/** A shell, npm and a container may each pass one signal on; one that comes later is another. Ms. */
const sameSignal = 1_000;

const servers = new Set<Server>();
let answers = 0;

/** Whether the process finishes its answers and then ends: it should be sent no more requests. */
export function isDraining(): boolean {
  return kept.isDraining === true;
}

/** The step that knows which answers are in progress. */
export function countAnswer(request: IncomingMessage, response: ServerResponse): false {
  const { server } = request.socket as Socket & { server?: Server };
  if (server) servers.add(server);
  answers += 1;
  response.once("close", () => {
    answers -= 1;
  });
  if (isDraining()) response.setHeader("Connection", "close");
  return false;
}

/**
 * Ends the process in good order at SIGTERM and SIGINT: it takes no more connections, closes those
 * that are idle, and ends once its answers are complete, or late ones have taken too long. A second
 * signal ends it at once. Next's own way would cut off connections that wait to be accepted.
 */
export function drainAtEnd(): void {
  for (const [signal, code] of [["SIGTERM", 143] as const, ["SIGINT", 130] as const]) {
    let first: number | undefined;
    process.on(signal, () => {
      if (first !== undefined && performance.now() - first > sameSignal) process.exit(code);
      if (first !== undefined) return;
      first = performance.now();
      void drain().then(() => process.exit(code));
    });
  }
}

async function drain(): Promise<void> {
  kept.isDraining = true;
  await sleep(grace);
  for (const server of servers) server.close();
  for (const begun = performance.now(); answers > 0 && performance.now() - begun < patience; )
    await sleep(20);
}
