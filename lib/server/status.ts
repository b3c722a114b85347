import { AsyncLocalStorage } from "node:async_hooks";
import type { ServerResponse } from "node:http";

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { answers?: AsyncLocalStorage<ServerResponse> };

/** Runs `work` for a request; whatever it calls, however late, knows the request's response. */
export function withResponse<T>(response: ServerResponse, work: () => T): T {
  kept.answers ??= new AsyncLocalStorage();
  return kept.answers.run(response, work);
}

/**
 * Sets the status of the page that is being rendered, for which Next has no way but 404. Without
 * effect once a part of the page was sent.
 */
export function setStatus(status: 410): void {
  const response = kept.answers?.getStore();
  if (response && !response.headersSent) response.statusCode = status;
}
