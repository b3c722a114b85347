import { removalsOperation } from "@/lib/api/operations/removals";
import { respond } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** A feed of withdrawn determinations, the newest first. */
export const GET = (request: Request) => respond(removalsOperation, request);
