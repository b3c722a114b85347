import { statisticsCsvOperation } from "@/lib/api/operations/statistics";
import { respond } from "@/lib/api/respond";

export const dynamic = "force-dynamic";

/** A table of statistics, all of it, in the long form. */
export const GET = (request: Request) => respond(statisticsCsvOperation, request);
