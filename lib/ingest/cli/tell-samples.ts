import { countSamples } from "@/lib/db/samples";
import { withDatabase } from "@/lib/ingest/pipeline/with-engines";
import type { Report } from "@/lib/ingest/report/report";
import type { Engines } from "@/lib/local/engines";

/** After a run that brought letters in: says on standard error that figures count invented ones beside them. */
export async function tellSamples(engines: Engines, { published, partial }: Report): Promise<void> {
  if (published + partial === 0) return;
  const { samples, issued } = await withDatabase(engines, countSamples);
  if (samples > 0 && issued > 0)
    console.error(
      `Figures count ${samples} invented samples beside ${issued} ${issued === 1 ? "letter" : "letters"}: npm run remove-samples takes them out.`,
    );
}
