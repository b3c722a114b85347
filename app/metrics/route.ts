import { readHealth, uncached } from "@/app/health/read-health";
import { exposeMetrics } from "@/lib/server/metrics";
import { mayReadMetrics } from "@/lib/server/metrics-access";
import { currentRequest } from "@/lib/server/status";

export const dynamic = "force-dynamic";

/** For Prometheus, and for nobody else: 404 for whoever may not read them. */
export async function GET(): Promise<Response> {
  const request = currentRequest();
  if (!request || !mayReadMetrics(request)) return new Response("Not found\n", { status: 404 });
  const { database, search, waitingForIndex, waitingSince } = await readHealth();
  const up = { database: database === "ok", search: search === "ok" };
  const { type, text } = await exposeMetrics({ up, waiting: waitingForIndex, waitingSince });
  return new Response(text, { headers: { ...uncached, "content-type": type } });
}
