import { problem } from "@/app/api/v1/problem";
import { readEnv } from "@/lib/env";

/** Whatever is asked of the interface and is none of its addresses. */
export function GET(): Response {
  return problem(404, "No such address", `What can be asked for is told at ${readEnv().SITE_URL}/api.`);
}
