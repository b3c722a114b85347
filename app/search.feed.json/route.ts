import { jsonFeedOperation } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** A JSON Feed of any search. */
export const GET = (request: Request) => respond(jsonFeedOperation, request);
