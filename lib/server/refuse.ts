import { createHash } from "node:crypto";
import type { IncomingMessage, ServerResponse } from "node:http";
import { posix } from "node:path";
import { readEnv } from "@/lib/env";
import { metrics } from "@/lib/server/metrics";

/** An answer in place of what was asked for; `detail` says what the reader can do. */
export type Refusal = {
  status: 405 | 429 | 500 | 503;
  title: string;
  detail: string;
  headers?: Readonly<Record<string, string>>;
};

/** The colours and sizes of the site's own pages (components/ui/tokens.css), whose files have other names each time. */
const style = [
  ":root{color-scheme:light dark;--paper:#fbfaf7;--surface:#fff;--ink:#1d1c1a;--rule:#e4e0d6;--accent:#1f4e79}",
  "@media(prefers-color-scheme:dark){:root{--paper:#161614;--surface:#1e1e1b;--ink:#ecebe6;--rule:#34332e;--accent:#8dbbe6}}",
  "body{margin:0;background:var(--paper);color:var(--ink);font:1.0625rem/1.6 system-ui,sans-serif}",
  "header{background:var(--surface);border-bottom:1px solid var(--rule)}",
  "header a,main{display:block;box-sizing:border-box;max-width:78rem;margin:0 auto;padding:.75rem clamp(1rem,2.5vw,1.5rem)}",
  "header a{color:inherit;font:600 1.0625rem/1.6 Georgia,serif;text-decoration:none}",
  "main{padding-top:3rem}h1{margin:0 0 .75rem;font:600 clamp(1.4375rem,1.2rem + 1vw,1.75rem)/1.2 Georgia,serif}",
  "p{max-width:38rem}main a{color:var(--accent)}a:focus-visible{outline:2px solid var(--accent);outline-offset:2px}",
].join("");
const policy = `default-src 'none'; style-src 'sha256-${createHash("sha256").update(style).digest("base64")}'`;

const headersOfPage = {
  "cache-control": "no-store",
  "content-security-policy": policy,
  "content-type": "text/html; charset=utf-8",
  "x-robots-tag": "noindex",
};

/**
 * Answers without Next: with a page for people, with a problem (RFC 9457) where a program asks, who
 * may do so from a page of any site.
 */
export function refuse(request: IncomingMessage, response: ServerResponse, refusal: Refusal): true {
  const { status, title, detail, headers } = refusal;
  metrics().refused.inc({ status });
  const program = isForPrograms(pathOf(request));
  response.writeHead(status, {
    ...headersOfPage,
    ...(program && {
      "content-type": "application/problem+json",
      "access-control-allow-origin": "*",
      "access-control-expose-headers": "RateLimit, RateLimit-Policy, Retry-After",
    }),
    // Whatever body was sent along is not read.
    ...(request.method === "GET" || request.method === "HEAD" ? {} : { connection: "close" }),
    ...headers,
  });
  response.end(program ? JSON.stringify({ type: "about:blank", title, status, detail }) : page(refusal));
  return true;
}

const broken: Refusal = {
  status: 500,
  title: "Something went wrong on our side",
  detail:
    "Nothing that you did caused it, and this address stays good. Most of the time it works again in a moment.",
};

/**
 * A step of the front: where Next fails to make a page, it sends an empty one that scripts fill. A page
 * in words is sent in its place, also to those who have no scripts. What a script of a page asked for is
 * left as it is.
 */
export function explainErrors(request: IncomingMessage, response: ServerResponse): false {
  if (request.headers.rsc !== undefined || isForPrograms(pathOf(request))) return false;
  const { writeHead, write, end } = response;
  let isExplained = false;
  response.writeHead = (...head: unknown[]) => {
    const type = String(response.getHeader("content-type") ?? "text/html");
    if (head[0] !== broken.status || !type.startsWith("text/"))
      return Reflect.apply(writeHead, response, head);
    isExplained = true;
    for (const name of response.getHeaderNames())
      if (/^(?:content-(?:type|length|encoding)|transfer-encoding|link|etag|vary)$/.test(name))
        response.removeHeader(name);
    Reflect.apply(writeHead, response, [broken.status, headersOfPage]);
    Reflect.apply(end, response, [request.method === "HEAD" ? "" : page(broken)]);
    return response;
  };
  // The head comes first, or else what follows it would be written behind the page.
  const explains = () => {
    if (response.statusCode === broken.status && !response.headersSent) response.writeHead(broken.status);
    return isExplained;
  };
  response.write = (...chunk: unknown[]) => explains() || Reflect.apply(write, response, chunk);
  response.end = (...chunk: unknown[]) => (explains() ? response : Reflect.apply(end, response, chunk));
  return false;
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

/**
 * `title` and `detail` are sentences of this program, so that nothing in them has to be escaped. An empty
 * address is the one of the page.
 */
function page({ title, detail, status }: Refusal): string {
  const again = status === 405 ? "" : '<a href="">Try it again</a>, or go ';
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · IMR Casebook</title>
<style>${style}</style>
</head>
<body>
<header><a href="/">IMR Casebook</a></header>
<main>
<h1>${title}</h1>
<p>${detail}</p>
<p>${again || "Go "}<a href="/">to the first page</a>.</p>
</main>
</body>
</html>
`;
}
