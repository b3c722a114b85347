import { readHealth, uncached } from "@/app/health/read-health";

export const dynamic = "force-dynamic";

/** For load balancers: 200 where requests may be sent here, else 503. */
export async function GET(): Promise<Response> {
  const { status, database, search, index } = await readHealth();
  const ready = status === "ok";
  return Response.json(
    { status: ready ? "ready" : "not ready", database, search, index },
    { status: ready ? 200 : 503, headers: uncached },
  );
}
