import { createHash, timingSafeEqual } from "node:crypto";
import type { IncomingMessage } from "node:http";
import { isIPv4 } from "node:net";
import { readEnv } from "@/lib/env";

/** Headers that a proxy adds: what comes from this machine then comes from anywhere. */
const ofProxies = /^(?:forwarded|via|x-forwarded-for|x-real-ip)$/i;

/**
 * Whether a request may read the metrics: one that has `METRICS_TOKEN`; where no token is set, one
 * from this machine, as long as the site is not public.
 */
export function mayReadMetrics({ headers, rawHeaders, socket }: IncomingMessage): boolean {
  const { METRICS_TOKEN: token, SITE_URL: site } = readEnv();
  if (token) return isSame(headers.authorization ?? "", `Bearer ${token}`);
  const isPublic = !isLoopback(new URL(site).hostname.replace(/^\[|\]$/g, ""));
  // Next adds some of them to `headers`, but not to what came over the wire.
  const isForwarded = rawHeaders.some((name, at) => at % 2 === 0 && ofProxies.test(name));
  return !isPublic && !isForwarded && isLoopback(socket.remoteAddress ?? "");
}

function isLoopback(address: string): boolean {
  const plain = address.replace(/^::ffff:/, "");
  return plain === "localhost" || plain === "::1" || (isIPv4(plain) && plain.startsWith("127."));
}

/** Takes the same time wherever the two differ. */
function isSame(given: string, wanted: string): boolean {
  const [one, other] = [given, wanted].map((text) => createHash("sha256").update(text).digest());
  return timingSafeEqual(one!, other!);
}
