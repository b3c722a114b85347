import { loadHome } from "@/app/load-home";
import { Browse } from "@/components/home/browse";
import { ExampleSearches } from "@/components/home/example-searches";
import { Holdings, Masthead, OutcomesExplained, SampleNotice } from "@/components/home/introduction";
import { SiteData } from "@/components/home/site-data";
import { HomeIncomplete } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { readEnv } from "@/lib/env";

/** Counts change with every ingestion. */
export const dynamic = "force-dynamic";

export default async function HomePage() {
  const { counts, tallies, examples } = await loadHome();
  return (
    <Shell withSearch={false} sample={counts !== undefined && counts.samples > 0}>
      <SiteData site={readEnv().SITE_URL} />
      <Masthead counts={counts ?? null}>
        {!(counts && tallies) && <HomeIncomplete counts={Boolean(counts)} lists={Boolean(tallies)} />}
        {counts && <Holdings counts={counts} />}
        {counts && <SampleNotice samples={counts.samples} all={counts.determinations} />}
      </Masthead>
      <div className="mt-14 grid gap-x-16 gap-y-12 lg:grid-cols-2">
        {tallies && examples && <ExampleSearches totals={examples} tallies={tallies} />}
        <OutcomesExplained />
      </div>
      {tallies && <Browse tallies={tallies} />}
    </Shell>
  );
}
