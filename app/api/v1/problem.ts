import type { Problem } from "@/lib/api/schemas/problem";

/**
 * An error as RFC 9457 has it: what went wrong, and what the caller may do. `detail` is for people.
 */
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

/** The search engine cannot be used now. */
export function noSearch(): Response {
  return problem(503, "Search is not available now", "Try again in a moment.", { "retry-after": "10" });
}

/** The database cannot be reached now. */
export function noDatabase(): Response {
  return problem(503, "The letters are not available now", "Try again in a moment.", { "retry-after": "10" });
}
