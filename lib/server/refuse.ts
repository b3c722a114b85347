import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { posix } from "node:path";
import { readEnv } from "@/lib/env";
import { metrics } from "@/lib/server/metrics";

/** An answer in place of what was asked for; `detail` says what the reader can do. */
export type Refusal = {
  status: 405 | 429 | 503;
  title: string;
  detail: string;
  headers?: Readonly<Record<string, string>>;
};

const style =
  "body{font:1.125rem/1.5 system-ui,sans-serif;max-width:36rem;margin:15vh auto;padding:0 1.25rem}";
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`;

/**
 * Answers without Next: with a page for people, with a problem (RFC 9457) where a program asks, who
 * may do so from a page of any site.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): true {
  const { status, title, detail, headers } = refusal;
  metrics().refused.inc({ status });
  const program = isForPrograms(pathOf(request));
  response.writeHead(status, {
    "cache-control": "no-store",
    "content-security-policy": policy,
    "x-robots-tag": "noindex",
    ...(program
      ? {
          "content-type": "application/problem+json",
          "access-control-allow-origin": "*",
          "access-control-expose-headers": "RateLimit, RateLimit-Policy, Retry-After",
        }
      : { "content-type": "text/html; charset=utf-8" }),
    // Whatever body was sent along is not read.
    ...(request.method === "GET" || request.method === "HEAD" ? {} : { connection: "close" }),
    ...headers,
  });
  response.end(program ? JSON.stringify({ type: "about:blank", title, status, detail }) : page(refusal));
  return true;
}

const allowed = ["GET", "HEAD", "OPTIONS"];

/** A step of the front: the site is only read. Next's development server asks its own pages by POST. */
export function onlyReading(request: IncomingMessage, response: ServerResponse): boolean {
  if (allowed.includes(request.method ?? "")) return false;
  if (readEnv().NODE_ENV === "development" && pathOf(request).startsWith("/__next")) return false;
  return refuse(request, response, {
    status: 405,
    title: "This site can only be read",
    detail: `It answers ${allowed.join(", ")} and no other method.`,
    headers: { allow: allowed.join(", ") },
  });
}

/** The path of a request, decoded and without steps upwards, so that one thing has one spelling. */
export function pathOf({ url = "/" }: IncomingMessage): string {
  try {
    const { pathname } = new URL(url.startsWith("/") ? `http://site${url}` : url);
    return posix.normalize(decodeURIComponent(pathname));
  } catch {
    return url;
  }
}

/** The API, files and feeds, and reports on the program's state. */
function isForPrograms(path: string): boolean {
  return /^\/(?:api|health)\/|^\/health$|\.\w+$/.test(path);
}

/** `title` and `detail` are sentences of this program, so that nothing in them has to be escaped. */
function page({ title, detail }: Refusal): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} – IMR Casebook</title>
<style>${style}</style>
</head>
<body>
<main>
<h1>${title}</h1>
<p>${detail}</p>
<p><a href="/">IMR Casebook</a></p>
</main>
</body>
</html>
`;
}
