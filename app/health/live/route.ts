import { uncached } from "@/app/health/read-health";

export const dynamic = "force-dynamic";

/** For the program that restarts a hung process: answers 200 even while both engines are down. */
export function GET(): Response {
  return Response.json({ status: "ok" }, { headers: uncached });
}
