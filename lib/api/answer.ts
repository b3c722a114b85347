import { createHash } from "node:crypto";
import type { Problem } from "@/lib/api/schemas/problem";
import { retryAfter } from "@/lib/breaker";

/** Seconds that an answer may be cached without revalidation: an ingestion may change it. */
const cachedFor = 30;

/**
 * An answer with its ETag; 304 where the client holds it already. The tag is weak, because a
 * compressed answer counts as the same answer.
 */
export function answer(
  request: Request,
  body: string,
  { type, headers = {} }: { type: string; headers?: Record<string, string> },
): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const all = { etag: tag, "cache-control": `public, max-age=${cachedFor}`, ...headers };
  if (matches(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers: all });
  return new Response(body, { headers: { ...all, "content-type": `${type}; charset=utf-8` } });
}

/** Compares tags weakly (RFC 9110, 13.1.2). */
function matches(header: string | null, tag: string): boolean {
  if (header === null) return false;
  const opaque = (one: string) => one.trim().replace(/^W\//, "");
  return header.trim() === "*" || header.split(",").some((one) => opaque(one) === opaque(tag));
}

/** An error in the form of RFC 9457: what went wrong, and in `detail` what the client can do. */
export function problem(
  status: number,
  title: string,
  detail: string,
  headers: Record<string, string> = {},
): Response {
  const body: Problem = { type: "about:blank", title, status, detail };
  return Response.json(body, {
    status,
    headers: { "content-type": "application/problem+json", "cache-control": "no-store", ...headers },
  });
}

/** The answer to a query with an invalid parameter; `fault` names it. */
export function notValid(fault: string): Response {
  return problem(400, "A parameter is not valid", fault);
}

/** The search engine or the database (`what`) is unavailable; `Retry-After` is in seconds. */
export function unavailable(what: "Search is" | "The letters are"): Response {
  return problem(503, `${what} not available now`, "Try again in a moment.", {
    "retry-after": String(retryAfter),
  });
}
