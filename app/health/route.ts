import { readIndexLag } from "@/lib/db/pages";
import { searchHealth } from "@/lib/search";

export const dynamic = "force-dynamic";

/**
 * Whether both engines answer, and how many determinations the index still waits for: 200 when all
 * is well, else 503.
 */
export async function GET(): Promise<Response> {
  const [lag, search] = await Promise.all([readIndexLag().catch(() => null), searchHealth()]);
  const ok = lag !== null && search.ok;
  return Response.json(
    {
      status: ok ? "ok" : "degraded",
      database: lag ? "ok" : "unreachable",
      search: search.ok ? "ok" : search.reason,
      issues: search.ok ? search.issues : null,
      waitingForIndex: lag?.count ?? null,
      waitingSince: lag?.oldestAt ?? null,
    },
    { status: ok ? 200 : 503, headers: { "cache-control": "no-store" } },
  );
}
