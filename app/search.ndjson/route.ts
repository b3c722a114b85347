import { ndjsonOperation } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** The issues of a search as one JSON object a line, all of them. */
export const GET = (request: Request) => respond(ndjsonOperation, request);
