import { FilterPanel } from "@/components/filters/filter-panel";
import { EmptyResults, type WayOut } from "@/components/search/empty-results";
import { ResultItem } from "@/components/search/result-item";
import { ResultsHead } from "@/components/search/results-head";
import { NotHeld } from "@/components/topic/not-held";
import { Notice } from "@/components/ui/notice";
import { PageNumbers } from "@/components/ui/page-numbers";
import type { Outcomes } from "@/lib/search";
import type { Interpretation, SearchResult } from "@/lib/search/results";
import { resultHref, type SearchParams, searchHref } from "@/lib/search/url";
import type { Held } from "@/lib/words/letter-name";
import { searchedWithoutEngine } from "@/lib/words/outage";

type Props = {
  params: SearchParams;
  result: SearchResult;
  base: Outcomes | null;
  ways: WayOut[];
  unknownCase: string | null;
  /** What the casebook holds, where it does not hold that case. */
  held?: Held | null;
  /** How the words of the query were read; null where they are searched as typed. */
  interpretation: Interpretation | null;
  /** Set where the database answered in place of the search engine. */
  degraded?: { withoutCounts: boolean };
};

/** Filters beside the results, or under a button where there is no room. */
export function Results({ params, result, base, ways, unknownCase, held, interpretation, degraded }: Props) {
  return (
    <div className="grid gap-x-10 pt-6 max-sm:pt-4 filters:grid-cols-[17.5rem_minmax(0,52rem)]">
      <FilterPanel params={params} result={result} />
      <div className="min-w-0">
        {degraded && (
          <Notice>
            {searchedWithoutEngine} The newest come first. Downloads, statistics and suggestions have to wait.
            {degraded.withoutCounts &&
              " The counts of filters are left out, because they would take too long."}
          </Notice>
        )}
        <ResultsHead
          params={params}
          result={result}
          base={base}
          unknownCase={unknownCase}
          interpretation={interpretation}
        />
        <div id="results" tabIndex={-1} className="outline-none">
          {result.total === 0 && unknownCase ? (
            <section aria-label="Not held" className="py-6">
              <NotHeld id={unknownCase} held={held ?? null} />
            </section>
          ) : result.total === 0 ? (
            <EmptyResults params={params} result={result} ways={ways} />
          ) : (
            <ResultList params={params} result={result} />
          )}
        </div>
      </div>
    </div>
  );
}

/** The results of one page, and the way to the others. */
function ResultList({ params, result }: { params: SearchParams; result: SearchResult }) {
  const before = (result.page - 1) * result.pageSize;
  return (
    <>
      {result.hits.map((hit, i) => (
        <ResultItem key={hit.id} hit={hit} href={resultHref(hit, params, before + i + 1)} />
      ))}
      <PageNumbers
        page={result.page}
        pageCount={result.pageCount}
        href={(page) => searchHref({ ...params, page })}
      />
    </>
  );
}
