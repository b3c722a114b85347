import { ActiveFilters } from "@/components/filters/active-filters";
import { QueryNotes } from "@/components/search/query-notes";
import { ResultsBar } from "@/components/search/results-bar";
import { Anchor } from "@/components/ui/anchor";
import { MarkedText } from "@/components/ui/marked-text";
import { PageNumbers } from "@/components/ui/page-numbers";
import { SampleBadge } from "@/components/words/badges";
import { restrictions, type SummariesResult, type SummaryHit } from "@/lib/search/results";
import { type SearchParams, searchHref, writeSearchParams } from "@/lib/search/url";
import { longDate } from "@/lib/words/dates";
import { letterFact } from "@/lib/words/letter-name";
import { counted } from "@/lib/words/numbers";
import { decisionWords } from "@/lib/words/outcome";

type Props = { params: SearchParams; result: SummariesResult };

/**
 * The determinations in whose clinical summary the words are found. No rate is shown, because a
 * summary decides nothing.
 */
export function Summaries({ params, result }: Props) {
  const { total, summaries, page, pageCount, notApplied } = result;
  const issues = searchHref({ ...params, in: "issue", page: 1 });
  return (
    <div className="max-w-[52rem] pt-6 max-sm:pt-4">
      <header data-announce={`${counted(total, "determination")} by clinical summary`}>
        <div className="flex flex-wrap items-baseline justify-between gap-x-6">
          <h1 className="text-title tabular-nums">
            {counted(total, "determination")}
            <span className="font-normal"> by clinical summary</span>
          </h1>
          <a href={`/api/v1/search?${writeSearchParams(params)}`} className="py-1 text-small print:hidden">
            API
          </a>
        </div>
        <p className="mt-2 max-w-measure">
          A clinical summary tells the worker’s history: nothing in it was requested or decided here.{" "}
          <Anchor href={issues}>Search requests, reasons and citations instead</Anchor>
        </p>
        <ActiveFilters params={params} understood={result.understood} />
        {restrictions({ ...params, q: "" }).length > 0 && (
          <p className="mt-2 text-small text-muted">
            A filter holds where one of the determination’s issues fits it.
            {notApplied.length > 0 && <> Not applied to summaries: {notApplied.join(", ")}.</>}
          </p>
        )}
        <QueryNotes params={params} result={result} />
        <ResultsBar params={params} result={result} />
      </header>
      <div id="results" tabIndex={-1} className="outline-none" />
      {total === 0 && <p className="py-6 text-lead">No clinical summary has all of these words.</p>}
      {summaries.map((summary) => (
        <SummaryItem key={summary.determinationId} {...summary} />
      ))}
      <PageNumbers page={page} pageCount={pageCount} href={(to) => searchHref({ ...params, page: to })} />
    </div>
  );
}

function SummaryItem({ determinationId, decisionDate, snippet, issues, sample }: SummaryHit) {
  return (
    <article className="result">
      <h2>
        <Anchor data-result href={`/determinations/${determinationId}#summary-title`}>
          {letterFact(determinationId)}
        </Anchor>
      </h2>
      <div className="marks">{sample && <SampleBadge />}</div>
      <p className="said">
        <MarkedText fragments={snippet} />
      </p>
      <div className="facts">
        {decisionDate && <p>{longDate(decisionDate)}</p>}
        <p>Decided: {issues.map(decided).join("; ")}</p>
      </div>
    </article>
  );
}

/** "MRI, lumbar spine: Upheld". */
function decided({ headnote, decision }: SummaryHit["issues"][number]): string {
  return `${headnote}: ${decisionWords[decision].term}`;
}
