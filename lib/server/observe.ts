import { randomUUID } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import type { Logger } from "pino";
import { log } from "@/lib/server/log";
import { metrics } from "@/lib/server/metrics";
import { routeOf } from "@/lib/server/routes";

/** Ids that proxies give; anything else would let a client write what it likes into the log. */
const saneId = /^[\w.-]{8,64}$/;
/** Methods by their own name; a client can send others without end. */
const methods = new Set(["GET", "HEAD", "OPTIONS", "POST"]);
/** As nginx logs it: the client left before it had the whole answer. */
const left = 499;

/**
 * The step that gives a request its id and, once it is answered, counts it and writes one line. Both
 * name the address by its template only.
 */
export function observe(request: IncomingMessage, response: ServerResponse, to: Logger = log()): false {
  const begun = performance.now();
  const { socket } = request;
  const sentBefore = socket.bytesWritten;
  const route = routeOf(request.url); // now, because Next rewrites the address
  const given = request.headers["x-request-id"];
  const id = typeof given === "string" && saneId.test(given) ? given : randomUUID();
  response.setHeader("X-Request-Id", id);
  const { inProgress, requests, duration } = metrics();
  inProgress.inc();
  response.once("close", () => {
    const ms = performance.now() - begun;
    const method = methods.has(request.method ?? "") ? request.method : "other";
    const status = response.writableFinished ? response.statusCode : left;
    inProgress.dec();
    requests.inc({ method, route, status });
    duration.observe({ route }, ms / 1000);
    // Whoever keeps the site running asks every few seconds.
    const level = status >= 500 ? "error" : route === "/health/live" ? "debug" : "info";
    const bytes = socket.bytesWritten - sentBefore;
    to[level]({ request: id, method, route, status, ms: Math.round(ms * 10) / 10, bytes }, "answered");
  });
  return false;
}
