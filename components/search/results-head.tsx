import { ActiveFilters } from "@/components/filters/active-filters";
import { FilterButton } from "@/components/filters/filter-panel";
import { NewSince } from "@/components/search/new-since";
import { QueryNotes } from "@/components/search/query-notes";
import { ResultsBar } from "@/components/search/results-bar";
import { SearchTools } from "@/components/search/search-tools";
import { ResultsStrip } from "@/components/search/strip/results-strip";
import { Anchor } from "@/components/ui/anchor";
import type { Outcomes } from "@/lib/search";
import { type Interpretation, restrictions, type SearchResult } from "@/lib/search/results";
import { type SearchParams, searchHref, writeSearchParams } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";
import { topicHref } from "@/lib/words/topics";

type Props = {
  params: SearchParams;
  result: SearchResult;
  base: Outcomes | null;
  /** A case number that was looked for and is not here. */
  unknownCase: string | null;
  interpretation: Interpretation | null;
};

/** The number of results, the active filters, the outcomes and the sort order. */
export function ResultsHead({ params, result, base, unknownCase, interpretation }: Props) {
  const active = restrictions(params).length;
  const { total, determinations, inSummaries } = result;
  return (
    <header data-announce={`${counted(total, "issue")}, ${counted(active, "filter")}`}>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6">
        <h1 className="text-title tabular-nums">
          {counted(total, "issue")}
          {determinations !== null && total > 0 && (
            <span className="font-normal"> in {counted(determinations, "determination")}</span>
          )}
        </h1>
        {total > 0 && <SearchTools params={params} />}
      </div>
      <ActiveFilters params={params} understood={result.understood} />
      {interpretation && <HowRead {...interpretation} isEmpty={total === 0} />}
      {params.q !== "" && params.words === "text" && (
        <p className="mt-2 text-small text-muted">
          All words are searched in the text.{" "}
          <Anchor href={searchHref({ ...params, words: "filters", page: 1 })}>
            Read words that name values as filters
          </Anchor>
        </p>
      )}
      <QueryNotes params={params} result={result} />
      {inSummaries ? (
        <p className="mt-2 text-small text-muted">
          <Anchor href={searchHref({ ...params, in: "summary", page: 1 })}>
            Also in the clinical summary of {counted(inSummaries, "determination")}
          </Anchor>
          , which {inSummaries === 1 ? "is" : "are"} not counted here.
        </p>
      ) : null}
      {unknownCase && total > 0 && (
        <p className="mt-1 max-w-measure text-small text-muted">
          That does not mean that there is none. <Anchor href="/coverage">What this casebook holds</Anchor>
        </p>
      )}
      {result.page === 1 && <NewSince query={writeSearchParams({ ...params, page: 1 })} />}
      <ResultsStrip params={params} result={result} base={base} />
      <ResultsBar params={params} result={result}>
        <FilterButton params={params} />
      </ResultsBar>
    </header>
  );
}

function quotedList(words: readonly string[]): string {
  return words.map((word) => `“${word}”`).join(", ");
}

/** How the words were read, and the way back to the text: "Read as filters: MRI · Lumbar spine." */
function HowRead({
  filters,
  words,
  corrected,
  preferred,
  missing,
  absent,
  inSummaries,
  asTyped,
  asText,
  isEmpty,
}: Interpretation & { isEmpty: boolean }) {
  const [treatment, ...others] = filters.filter(({ filter }) => filter === "treatment");
  return (
    <p className="mt-2 text-small text-muted">
      {asTyped && (
        <>
          Showing results for{" "}
          <b className="font-medium text-ink">{corrected.map((word) => word.as).join(", ")}</b>; no letter has{" "}
          <Anchor href={asTyped}>{corrected.map(({ typed }) => `“${typed}”`).join(", ")}</Anchor>.{" "}
        </>
      )}
      {filters.length > 0 && (
        <>
          Read as {filters.length > 1 ? "filters" : "a filter"}:{" "}
          <b className="font-medium text-ink">{filters.map(({ label }) => label).join(" · ")}</b>
          {words && <>, with “{words}” in the text</>}.{" "}
        </>
      )}
      {absent.length > 0 && (
        <>No issue here is about {absent.join(" or ")}: the name was searched in the text. </>
      )}
      {(preferred.length > 0 || missing.length > 0) && !isEmpty && <>No issue has all of this. </>}
      {missing.length > 0 && (
        <>
          {isEmpty ? "No issue here has " : "Left out: "}
          {quotedList(missing)}.{" "}
        </>
      )}
      {preferred.length > 0 && <>Issues with {quotedList(preferred)} come first. </>}
      {inSummaries && (
        <>
          <Anchor href={inSummaries.href}>
            The clinical summary of {counted(inSummaries.determinations, "determination")}
          </Anchor>{" "}
          has all words.{" "}
        </>
      )}
      {(filters.length > 0 || (missing.length > 0 && !isEmpty)) && (
        <Anchor href={asText}>Search all words in the text instead</Anchor>
      )}
      {treatment && others.length === 0 && (
        <>
          {" · "}
          <Anchor href={topicHref("treatment", treatment.value)}>
            What a request for {treatment.label} has to show
          </Anchor>
        </>
      )}
    </p>
  );
}
