import { randomBytes } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { readEnv } from "@/lib/env";

/** Of every answer, whatever it is. */
const fixed = {
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Referrer-Policy": "same-origin",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

/** Two years, in seconds. Subdomains are left alone, because they may belong to others. */
const onlyHttps = "max-age=63072000";

const policyHeader = "content-security-policy";

/**
 * A step of the front: headers that protect readers. The policy's nonce is new in each answer; Next
 * takes it from the request's header, where a client's own is overwritten, and puts it on its
 * scripts.
 */
export function secure(request: IncomingMessage, response: ServerResponse): false {
  const { SITE_URL: site, NODE_ENV: mode } = readEnv();
  const policy = contentSecurityPolicy(randomBytes(16).toString("base64"), mode === "development");
  request.headers[policyHeader] = policy;
  delete request.headers[`${policyHeader}-report-only`];
  response.setHeader("Content-Security-Policy", policy);
  for (const [name, value] of Object.entries(fixed)) response.setHeader(name, value);
  if (site.startsWith("https:")) response.setHeader("Strict-Transport-Security", onlyHttps);
  return false;
}

/**
 * Only scripts with the nonce run, and what they load. No page has a style element or attribute: a
 * page that is reached without a reload would bring the nonce of another answer. The development
 * server reloads styles as elements and evaluates scripts.
 */
function contentSecurityPolicy(nonce: string, development: boolean): string {
  return [
    "default-src 'self'",
    `script-src 'nonce-${nonce}' 'strict-dynamic'${development ? " 'unsafe-eval'" : ""}`,
    `style-src 'self'${development ? " 'unsafe-inline'" : ""}`,
    "img-src 'self' data:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'self'",
    "frame-ancestors 'none'",
  ].join("; ");
}
