import { uncached } from "@/app/health/read-health";

export const dynamic = "force-dynamic";

/** For whoever restarts the process: it answers, whatever the engines do. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: uncached });
}
