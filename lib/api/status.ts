import { AsyncLocalStorage } from "node:async_hooks";
import { Server, type ServerResponse } from "node:http";

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { answers?: AsyncLocalStorage<ServerResponse> };

/**
 * Lets pages set the status of their answer, for which Next has no way but 404. Called once, as the
 * server starts: from then on, whatever runs for a request knows its answer.
 */
export function rememberAnswers(): void {
  kept.answers ??= new AsyncLocalStorage();
  const { answers } = kept;
  const { emit } = Server.prototype;
  Server.prototype.emit = function (event: string, ...values: unknown[]): boolean {
    const go = () => Reflect.apply(emit, this, [event, ...values]);
    return event === "request" ? answers.run(values[1] as ServerResponse, go) : go();
  };
}

/** Sets the status of the page that is being rendered, before any of it is sent. */
export function setStatus(status: 410): void {
  const answer = kept.answers?.getStore();
  if (answer && !answer.headersSent) answer.statusCode = status;
}
