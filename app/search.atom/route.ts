import { atomOperation } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** A feed of any search, the newest decisions first. */
export const GET = (request: Request) => respond(atomOperation, request);
