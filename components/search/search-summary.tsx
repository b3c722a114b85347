import { rateWords } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { decisionWords } from "@/components/words/outcome";
import type { Decision } from "@/lib/letter/vocabulary";
import { type SearchParams, searchHref } from "@/lib/search/params";
import type { SearchResult } from "@/lib/search/result";

const opposite: Record<Decision, Decision> = { overturned: "upheld", upheld: "overturned" };

/** How the issues were decided whatever outcome is chosen, and the way to those with the other one. */
export function SearchSummary({ params, result }: { params: SearchParams; result: SearchResult }) {
  const outcomes = result.facets.find(({ key }) => key === "outcome")?.values ?? [];
  const count = (decision: Decision) => outcomes.find(({ value }) => value === decision)?.count ?? 0;
  const n = count("overturned") + count("upheld");
  if (n === 0) return null;
  const [chosen] = params.outcome;
  const other = params.outcome.length === 1 && chosen ? opposite[chosen] : null;
  return (
    <p className="mt-3 text-small text-muted tabular-nums">
      Overturned: {rateWords(count("overturned"), n)} issues
      {other && (
        <>
          {" · "}
          <Anchor href={searchHref({ ...params, outcome: [other], page: 1 })}>
            Show {decisionWords[other].term} instead
          </Anchor>
        </>
      )}
    </p>
  );
}
