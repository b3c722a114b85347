import { DatabaseStore } from "@/lib/ingest/run/database-store";
import { ingestInto, type PassOptions } from "@/lib/ingest/run/ingest-into";
import type { Report } from "@/lib/ingest/run/report";
import { withEngines } from "@/lib/ingest/run/with-engines";
import type { Engines } from "@/lib/local/engines";

/**
 * Ingests all letters under the paths (absolute; `-` = standard input) into PostgreSQL and from
 * there into the index. The same input twice writes nothing. Throws IngestStopped when PostgreSQL
 * fails in the middle; an index that fails is told in the report.
 */
export function ingestPaths(
  paths: string[],
  { engines, ...options }: PassOptions & { engines: Engines },
): Promise<Report> {
  const call = { command: options.only ? "retry" : "ingest", arguments: paths, signal: options.signal };
  return withEngines(engines, call, (tools) => ingestInto(new DatabaseStore(tools), paths, options));
}
