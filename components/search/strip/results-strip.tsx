import { ByYear } from "@/components/search/strip/by-year";
import { Share } from "@/components/search/strip/share";
import { Anchor } from "@/components/ui/anchor";
import { SamplesAmong } from "@/components/words/samples-among";
import type { Decision } from "@/lib/letter/vocabulary";
import type { Outcomes } from "@/lib/search";
import type { FilterKey } from "@/lib/search/filters";
import { issuesOf, type SearchResult } from "@/lib/search/results";
import { type SearchParams, searchHref, writeSearchParams } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";
import { decisionWords } from "@/lib/words/outcome";

type Props = {
  params: SearchParams;
  result: SearchResult;
  /** How all issues of the casebook were decided; null where these are all. */
  base: Outcomes | null;
};

/**
 * Outcomes of the results without the filter by outcome: the share overturned, the years, and a link
 * to the other outcome.
 */
export function ResultsStrip({ params, result, base }: Props) {
  const outcomes = outcomesOf(result);
  const isAll = base !== null && issuesOf(base) === issuesOf(outcomes);
  if (issuesOf(outcomes) === 0) return null;
  const statistics = writeSearchParams({ ...params, outcome: [], sort: "relevance", page: 1 });
  return (
    <section aria-label="How these were decided" className="strip">
      <Share
        outcomes={outcomes}
        base={isAll ? null : base}
        ofWords={params.q !== ""}
        beyond={params.outcome.length > 0}
      />
      <p className="ways">
        <OtherOutcome params={params} outcomes={outcomes} />
        <SamplesAmong
          sample={params.letters.length > 0 ? 0 : countIn(result, "letters", "sample")}
          real={countIn(result, "letters", "real")}
          hrefWithout={searchHref({ ...params, letters: ["real"], page: 1 })}
        />
        <a href={statistics ? `/statistics?${statistics}` : "/statistics"}>Tables and charts</a>
      </p>
      <ByYear params={params} years={result.years} />
    </section>
  );
}

function outcomesOf(result: SearchResult): Outcomes {
  return {
    overturned: countIn(result, "outcome", "overturned"),
    upheld: countIn(result, "outcome", "upheld"),
  };
}

function countIn({ facets }: SearchResult, filter: FilterKey, value: string): number {
  return facets.find(({ key }) => key === filter)?.values.find((one) => one.value === value)?.count ?? 0;
}

const opposite: Record<Decision, Decision> = { overturned: "upheld", upheld: "overturned" };

/** One click to the other outcome where one is chosen, else to the overturned ones. */
function OtherOutcome({ params, outcomes }: { params: SearchParams; outcomes: Outcomes }) {
  const [chosen] = params.outcome;
  const one = params.outcome.length === 1 && chosen;
  const shown = one ? opposite[chosen] : "overturned";
  const term = decisionWords[shown].term.toLowerCase();
  if (outcomes[shown] === 0) return <span className="text-muted">None {term}</span>;
  // It would lead to the very same issues.
  if (!one && outcomes[shown] === issuesOf(outcomes)) return null;
  return (
    <Anchor href={searchHref({ ...params, outcome: [shown], page: 1 })}>
      Show the {formatCount(outcomes[shown])} {term}
      {one && " instead"}
    </Anchor>
  );
}
