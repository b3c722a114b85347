import { readHealth, uncached } from "@/app/health/read-health";
import { isDraining } from "@/lib/server/draining";

export const dynamic = "force-dynamic";

/** For load balancers: 200 where requests may be sent here, else 503. */
export async function GET(): Promise<Response> {
  const { status, database, search, index } = await readHealth();
  const ready = status === "ok" && !isDraining();
  return Response.json(
    { status: ready ? "ready" : isDraining() ? "draining" : "not ready", database, search, index },
    { status: ready ? 200 : 503, headers: uncached },
  );
}
