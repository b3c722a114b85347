import { Readable } from "node:stream";
import type { Env } from "@/lib/env";
import { samplesFolder } from "@/lib/ingest/run/candidate";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import type { Report } from "@/lib/ingest/run/report";
import type { Engines } from "@/lib/local/engines";
import { generateSamples } from "@/samples/generate";

/**
 * Ingests the invented letters of `samples/`: those of its files, and by choice those that it makes, which
 * come as JSON lines. Throws as `ingestPaths` does.
 */
export function ingestSamples(engines: Engines, which: Env["SAMPLES"]): Promise<Report> {
  if (which === "handwritten") return ingestPaths([samplesFolder], { engines });
  const stdin = Readable.from(jsonLines(), { objectMode: false });
  return ingestPaths([samplesFolder, "-"], { engines, stdin, sample: true });
}

function* jsonLines(): Generator<Buffer> {
  for (const letter of generateSamples()) yield Buffer.from(`${JSON.stringify(letter)}\n`);
}
