import { retryAfter } from "@/lib/breaker";
import { DatabaseUnavailable } from "@/lib/db/pages";
import { SearchUnavailable } from "@/lib/search";
import { setStatus } from "@/lib/server/status";

// Which page does what without which engine: docs/decisions/019-outages.md.

/** What was loaded; undefined where the engine that has it is down, and the page says so. */
export async function orWithout<T>(load: Promise<T>): Promise<T | undefined> {
  try {
    return await load;
  } catch (error) {
    if (error instanceof SearchUnavailable || error instanceof DatabaseUnavailable) return undefined;
    throw error;
  }
}

/** The same for what a page is not whole without: the page is then answered with status 503. */
export async function orDown<T>(load: Promise<T>): Promise<T | undefined> {
  const loaded = await orWithout(load.then((value) => ({ value })));
  if (loaded) return loaded.value;
  setStatus(503);
  return undefined;
}

/** The answer of what is no page. */
export function outageAnswer(): Response {
  return new Response("This is temporarily unavailable. Please try again in a moment.\n", {
    status: 503,
    headers: {
      "content-type": "text/plain; charset=utf-8",
      "cache-control": "no-store",
      "retry-after": String(retryAfter),
    },
  });
}
