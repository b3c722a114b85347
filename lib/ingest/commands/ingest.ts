import { type IngestCall, readArguments, usage } from "@/lib/ingest/commands/arguments";
import { failed, runCommand, usageOr, usingEngines } from "@/lib/ingest/commands/command";
import { letSamplesGo, samplesGone } from "@/lib/ingest/commands/let-samples-go";
import { print } from "@/lib/ingest/commands/print";
import { type Progress, showProgress } from "@/lib/ingest/commands/progress";
import { tellOldIndex } from "@/lib/ingest/commands/tell-old-index";
import { survey } from "@/lib/ingest/find/survey";
import { dryStore } from "@/lib/ingest/run/dry-store";
import { IngestStopped, ingestInto, type PassOptions } from "@/lib/ingest/run/ingest-into";
import { ingestPaths } from "@/lib/ingest/run/ingest-paths";
import { reparseLetters } from "@/lib/ingest/run/reparse-letters";
import type { Report } from "@/lib/ingest/run/report";
import { reparseTable, reportTable } from "@/lib/ingest/run/report-table";

/** `npm run ingest -- PATH…`: letters into the database and the index. See `usage`. */
const call = await usageOr(readArguments(process.argv.slice(2)), usage);
await runCommand((signal) => (call.reparse ? reparse(call, signal) : ingest(call, signal)));

async function ingest({ paths, dryRun, sample, json }: IngestCall, signal: AbortSignal): Promise<number> {
  const progress = showProgress(json);
  const options: PassOptions = {
    sample,
    signal,
    onProgress: progress.advance,
    onIndexing: progress.indexing,
  };
  try {
    // The input is measured while it is being read, so that a million files do not delay the first.
    survey(paths, signal).then(progress.total);
    const report = dryRun
      ? await ingestInto(dryStore(), paths, options)
      : await usingEngines(async (engines) => {
          const done = await ingestPaths(paths, { ...options, engines });
          await tellOldIndex(engines, done);
          const inOrder = done.status === "finished" && !done.index?.failure;
          const gone = inOrder ? await letSamplesGo(engines, { paths, sample }) : 0;
          if (gone > 0) console.error(samplesGone(gone));
          return done;
        });
    return await show(report, json, progress);
  } catch (error) {
    if (error instanceof IngestStopped) await show(error.report, json, progress);
    progress.stop();
    throw error;
  }
}

async function show(report: Report, json: boolean, progress: Progress): Promise<number> {
  progress.stop();
  await print(json ? JSON.stringify(report) : reportTable(report));
  if (report.index?.failure) return failed;
  return report.rejected > 0 ? 1 : 0;
}

async function reparse({ json }: IngestCall, signal: AbortSignal): Promise<number> {
  const progress = showProgress(json);
  const onProgress = (letters: number) => progress.advance(letters, 0);
  const report = await usingEngines((engines) => reparseLetters(engines, { signal, onProgress })).finally(
    progress.stop,
  );
  await print(json ? JSON.stringify(report) : reparseTable(report));
  if (report.index.failure) return failed;
  return report.unreadable + report.refused > 0 ? 1 : 0;
}
