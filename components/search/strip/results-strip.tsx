import { ByYear } from "@/components/search/strip/by-year";
import { OtherOutcome } from "@/components/search/strip/other-outcome";
import { Share } from "@/components/search/strip/share";
import { type SearchParams, writeSearchParams } from "@/lib/search/params";
import type { SearchResult } from "@/lib/search/result";
import { issuesOf } from "@/lib/search/tally";
import type { Outcomes } from "@/lib/search/topic/outcomes";

type Props = {
  params: SearchParams;
  result: SearchResult;
  /** How all issues of the casebook were decided; null where these are all. */
  base: Outcomes | null;
};

/** What the results come to, whatever outcome is chosen: the share overturned, by year, and the way to the other outcome. */
export function ResultsStrip({ params, result, base }: Props) {
  const outcomes = outcomesOf(result);
  const isAll = base !== null && issuesOf(base) === issuesOf(outcomes);
  if (issuesOf(outcomes) === 0) return null;
  const statistics = writeSearchParams({ ...params, outcome: [], sort: "relevance", page: 1 });
  return (
    <section aria-label="How these were decided" className="strip">
      <Share outcomes={outcomes} base={isAll ? null : base} />
      <p className="ways">
        <OtherOutcome params={params} outcomes={outcomes} />
        <a href={statistics ? `/statistics?${statistics}` : "/statistics"}>Tables and charts</a>
      </p>
      <ByYear params={params} years={result.years} />
    </section>
  );
}

function outcomesOf({ facets }: SearchResult): Outcomes {
  const values = facets.find(({ key }) => key === "outcome")?.values ?? [];
  const count = (decision: string) => values.find(({ value }) => value === decision)?.count ?? 0;
  return { overturned: count("overturned"), upheld: count("upheld") };
}
