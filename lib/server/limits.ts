import { createHash, randomBytes } from "node:crypto";
import type { IncomingMessage, Server, ServerResponse } from "node:http";
import { isIP, isIPv6, type Socket } from "node:net";
import { Address6 } from "ip-address";
import { RateLimiterMemory, RateLimiterRes } from "rate-limiter-flexible";
import { readEnv } from "@/lib/env";
import { limits, limitWindow, uncounted } from "@/lib/server/limit-table";
import { pathOf, refuse } from "@/lib/server/refuse";

/** The row of the table that a request counts under; null where it is not counted. */
export function limitOf(request: IncomingMessage) {
  const path = pathOf(request);
  if (uncounted.test(path)) return null;
  const preflight = request.method === "OPTIONS";
  return preflight ? limits.at(-1)! : limits.find(({ paths }) => paths.test(path))!;
}

/**
 * A step of the front: counts the requests of each client and refuses those beyond its limits. Headers
 * tell what is left (draft-ietf-httpapi-ratelimit-headers-10).
 */
export function limitRequests(): (request: IncomingMessage, response: ServerResponse) => Promise<boolean> {
  const { RATE_LIMIT: factor, TRUST_PROXY: proxies } = readEnv();
  const limiters = new Map(
    limits.map(({ name, requests }) => {
      const points = Math.max(1, Math.round(requests * (factor === "off" ? 1 : factor)));
      return [name, new RateLimiterMemory({ keyPrefix: name, points, duration: limitWindow })];
    }),
  );
  return async (request, response) => {
    const limit = limitOf(request);
    if (!limit || factor === "off") return false;
    const limiter = limiters.get(limit.name)!;
    const { count, refused } = await consume(limiter, clientOf(request, proxies));
    const seconds = Math.ceil(count.msBeforeNext / 1000);
    response.setHeader("RateLimit-Policy", `"${limit.name}";q=${limiter.points};w=${limitWindow}`);
    response.setHeader("RateLimit", `"${limit.name}";r=${count.remainingPoints};t=${seconds}`);
    if (!refused) return false;
    return refuse(request, response, {
      status: 429,
      title: "Too many requests",
      detail: `More than ${limiter.points} ${limiter.points === 1 ? "request" : "requests"} of this kind came from your network within a minute. Try again in ${seconds} ${seconds === 1 ? "second" : "seconds"}.`,
      headers: { "retry-after": String(seconds) },
    });
  };
}

async function consume(limiter: RateLimiterMemory, client: number) {
  try {
    return { count: await limiter.consume(client), refused: false };
  } catch (count) {
    if (count instanceof RateLimiterRes) return { count, refused: true };
    throw count;
  }
}

/**
 * Clients are told apart by so many numbers, so that their number in memory is bounded. Two clients that
 * share one share their limits; which do is different in each process, and cannot be chosen.
 */
export const clients = 65_536;
const secret = randomBytes(16);

/** The number, 0 to 65,535, of the client that sends a request through `proxies` proxies. */
export function clientOf(request: IncomingMessage, proxies: number): number {
  const address = networkOf(addressOf(request, proxies));
  return createHash("sha1").update(secret).update(address).digest().readUInt32BE() % clients;
}

/**
 * The address that a request comes from. Behind `proxies` proxies it is the entry of `X-Forwarded-For`
 * that the outermost of them wrote; whatever stands before it was written by the client.
 */
export function addressOf({ headers, socket }: IncomingMessage, proxies: number): string {
  const own = socket.remoteAddress ?? "";
  if (proxies === 0) return own;
  const entries = String(headers["x-forwarded-for"] ?? "").split(",");
  const entry = entries.at(-proxies) ?? entries[0] ?? "";
  // With brackets and a port, as some proxies write it.
  const address = entry
    .trim()
    .replace(/^\[(?<inner>.*)\](?::\d+)?$/, "$<inner>")
    .replace(/^(?<ip>[\d.]+):\d+$/, "$<ip>");
  return isIP(address) === 0 ? own : address;
}

/** What one client has of addresses: an IPv4 address, or the first 64 bits of an IPv6 address. */
export function networkOf(address: string): string {
  if (!isIPv6(address)) return address;
  const six = new Address6(address);
  return six.isMapped4() ? six.to4().correctForm() : `${six.mask(64)}`;
}

/** Connections at once, and those of one address unless it is a proxy's. */
const mostConnections = { all: 1000, ofOne: 200 };
/** Milliseconds within which a client has sent its headers, and its whole request. */
const patience = { headers: 15_000, request: 30_000 };
const connections = new Map<string, number>();

/** Bounds what clients can do that only connect, or send a header an hour. False where one is ended. */
export function limitConnections(server: Server, socket: Socket): boolean {
  server.maxConnections = mostConnections.all;
  server.headersTimeout = patience.headers;
  server.requestTimeout = patience.request;
  const address = socket.remoteAddress ?? "";
  const open = connections.get(address) ?? 0;
  if (open >= mostConnections.ofOne && readEnv().TRUST_PROXY === 0) {
    socket.destroy();
    return false;
  }
  connections.set(address, open + 1);
  socket.once("close", () => {
    const left = connections.get(address)! - 1;
    if (left > 0) connections.set(address, left);
    else connections.delete(address);
  });
  return true;
}
