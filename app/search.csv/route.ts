import { csvOperation } from "@/lib/api/operations/whole-results";
import { respond } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** The issues of a search as a table, all of them. */
export const GET = (request: Request) => respond(csvOperation, request);
