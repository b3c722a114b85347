import { AsyncLocalStorage } from "node:async_hooks";
import type { IncomingMessage, ServerResponse } from "node:http";
import { retryAfter } from "@/lib/breaker";

// On globalThis, because Next bundles instrumentation and pages apart.
const kept = globalThis as { answers?: AsyncLocalStorage<ServerResponse> };

/** Runs `work` for a request; whatever it calls, however late, knows the request's response. */
export function withResponse<T>(response: ServerResponse, work: () => T): T {
  kept.answers ??= new AsyncLocalStorage();
  return kept.answers.run(response, work);
}

/** The request that is being answered, as the server got it; undefined outside of one. */
export function currentRequest(): IncomingMessage | undefined {
  return kept.answers?.getStore()?.req;
}

/**
 * Sets the status of the page that is being rendered, for which Next has no way but its own page of 404. Without
 * effect once a part of the page was sent. A page that is not whole now (503) is kept and listed by
 * nobody.
 */
export function setStatus(status: 404 | 410 | 503): void {
  const response = kept.answers?.getStore();
  if (!response || response.headersSent) return;
  response.statusCode = status;
  if (status !== 503) return;
  response.setHeader("retry-after", retryAfter);
  response.setHeader("cache-control", "no-store");
  response.setHeader("x-robots-tag", "noindex");
}
