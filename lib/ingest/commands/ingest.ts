import { removeReplacedSamples, samplesRemoved, warnOfOldIndex } from "@/lib/ingest/commands/after-ingest";
import { type IngestCall, readArguments, usage } from "@/lib/ingest/commands/arguments";
import { failed, print, runCommand, usageOr, usingEngines } from "@/lib/ingest/commands/command";
import { type Progress, showProgress } from "@/lib/ingest/commands/progress";
import { survey } from "@/lib/ingest/find/find-letters";
import { IngestStopped, ingestInto, ingestPaths, type PassOptions } from "@/lib/ingest/run/ingest-paths";
import { reparseLetters } from "@/lib/ingest/run/reparse-letters";
import type { Report } from "@/lib/ingest/run/report";
import { reparseTable, reportTable } from "@/lib/ingest/run/report-table";
import { dryStore } from "@/lib/ingest/run/store";

/** `npm run ingest -- PATH…`: letters into the database and the index. See `usage`. */
const call = await usageOr(readArguments(process.argv.slice(2)), usage);
await runCommand((signal) => (call.reparse ? reparse(call, signal) : ingest(call, signal)));

async function ingest(call: IngestCall, signal: AbortSignal): Promise<number> {
  const { paths, dryRun, sample, follow, json } = call;
  const progress = showProgress(json);
  const options: PassOptions = {
    sample,
    follow,
    signal,
    onProgress: progress.advance,
    onIndexing: progress.indexing,
  };
  try {
    // The input is measured while it is being read, so that a million files do not delay the first.
    survey(paths, { signal, follow }).then(progress.total);
    const report = dryRun
      ? await ingestInto(dryStore(), paths, options)
      : await usingEngines(async (engines) => {
          const done = await ingestPaths(paths, { ...options, engines });
          await warnOfOldIndex(engines, done);
          const inOrder = done.status === "finished" && !done.index?.failure;
          const removed = inOrder ? await removeReplacedSamples(engines, { paths, sample }) : 0;
          if (removed > 0) console.error(samplesRemoved(removed));
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
