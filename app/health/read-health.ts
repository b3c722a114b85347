import { readIndexLag } from "@/lib/db/pages";
import { searchHealth } from "@/lib/search";

/** Within this an engine has to answer, ms. */
const patience = 2_000;
/**
 * A change may wait this long for the index, ms; then the index counts as stopped. Long enough for an
 * ingestion of hundreds of thousands of letters, which stores faster than it indexes. README.md tells it.
 */
const mostLag = 15 * 60_000;

export const uncached = { "cache-control": "no-store" };

/** How both engines are, and how many determinations the index still waits for. Never throws. */
export async function readHealth(now = Date.now()) {
  const [lag, search] = await Promise.all([
    within(readIndexLag(), null),
    within(searchHealth(), { ok: false, reason: "timeout" } as const),
  ]);
  const isLate = lag?.oldestAt != null && now - lag.oldestAt.getTime() > mostLag;
  const ok = lag !== null && search.ok && !isLate;
  return {
    status: ok ? "ok" : "degraded",
    database: lag ? "ok" : "unreachable",
    search: search.ok ? "ok" : search.reason,
    index: lag ? (isLate ? "late" : "ok") : "unknown",
    issues: search.ok ? search.issues : null,
    waitingForIndex: lag?.count ?? null,
    waitingSince: lag?.oldestAt ?? null,
  };
}

/** What was read, or `otherwise` where that failed or took too long. */
async function within<T, U>(reading: Promise<T>, otherwise: U): Promise<T | U> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<U>((resolve) => {
    timer = setTimeout(resolve, patience, otherwise);
  });
  try {
    return await Promise.race([reading.catch(() => otherwise), late]);
  } finally {
    clearTimeout(timer);
  }
}
