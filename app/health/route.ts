import { readHealth, uncached } from "@/app/health/read-health";

export const dynamic = "force-dynamic";

/** For operators: both engines and the index in detail; 200 when all is well, else 503. */
export async function GET(): Promise<Response> {
  const health = await readHealth();
  return Response.json(health, { status: health.status === "ok" ? 200 : 503, headers: uncached });
}
