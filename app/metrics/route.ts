import { readHealth, uncached } from "@/app/health/read-health";
import { exposeMetrics } from "@/lib/server/metrics";
import { mayReadMetrics } from "@/lib/server/metrics-access";
import { currentRequest } from "@/lib/server/status";

export const dynamic = "force-dynamic";

/** The metrics, for Prometheus. A request that may not read them gets 404. */
export async function GET(): Promise<Response> {
  const request = currentRequest();
  if (!request || !mayReadMetrics(request)) return new Response("Not found\n", { status: 404 });
  const { database, search, waitingForIndex, waitingSince } = await readHealth();
  const up = { database: database === "ok", search: search === "ok" };
  const { type, text } = await exposeMetrics({ up, waiting: waitingForIndex, waitingSince });
  return new Response(text, { headers: { ...uncached, "content-type": type } });
}
