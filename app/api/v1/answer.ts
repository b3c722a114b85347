import { createHash } from "node:crypto";

/** Seconds that an answer may be kept without asking again: an ingestion may change it. */
const keptFor = 30;

/**
 * An answer with its ETag; 304 where the caller has it already. The tag is weak: a compressed
 * answer is the same answer.
 */
export function answer(
  request: Request,
  body: string,
  { type, headers = {} }: { type: string; headers?: Record<string, string> },
): Response {
  const tag = `W/"${createHash("sha256").update(body).digest("base64url").slice(0, 22)}"`;
  const all = { etag: tag, "cache-control": `public, max-age=${keptFor}`, ...headers };
  if (holds(request.headers.get("if-none-match"), tag))
    return new Response(null, { status: 304, headers: all });
  return new Response(body, { headers: { ...all, "content-type": `${type}; charset=utf-8` } });
}

/** Tags are compared weakly (RFC 9110, 13.1.2). */
function holds(asked: string | null, tag: string): boolean {
  if (asked === null) return false;
  const opaque = (one: string) => one.trim().replace(/^W\//, "");
  return asked.trim() === "*" || asked.split(",").some((one) => opaque(one) === opaque(tag));
}
