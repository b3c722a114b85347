import { rateWords, shareWords } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { SamplesAmong } from "@/components/words/samples-among";
import type { LetterCounts, Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { type SearchParams, searchHref, writeSearchParams } from "@/lib/search/url";
import { counted, formatCount } from "@/lib/words/numbers";

type Props = {
  topic: { total: Outcomes; base: Outcomes; letters: LetterCounts; params: SearchParams };
  children?: React.ReactNode;
};

/** How the topic's issues were decided, beside all issues of the casebook, and the ways to them. */
export function TopicStrip({ topic: { total, base, letters, params }, children }: Props) {
  const n = issuesOf(total);
  const [share, interval] = shareWords(total.overturned, n);
  const all = `All issues: ${rateWords(base.overturned, issuesOf(base))}.`;
  return (
    <section
      aria-label="How these issues were decided"
      className="mt-5 grid grid-cols-[auto_minmax(0,1fr)] items-center gap-x-6 gap-y-4 border-y border-rule py-4 sm:gap-x-10 pane:grid-cols-[auto_minmax(0,1fr)_auto]"
    >
      <p className="tabular-nums">
        <span className="block font-serif text-title font-semibold text-green">
          {interval ? share : `${share} of ${formatCount(n)}`}
        </span>
        <span className="text-small text-muted">overturned</span>
      </p>
      <div className="text-small text-muted tabular-nums">
        <p>
          {interval
            ? `${formatCount(total.overturned)} of ${counted(n, "issue")}; 95% interval ${interval.slice(1, -1)}. ${all}`
            : `Too few issues for a share. ${all}`}{" "}
          <SamplesAmong {...letters} hrefWithout={searchHref({ ...params, letters: ["real"] })} />
        </p>
        <ul className="mt-0.5 flex flex-wrap gap-x-4">
          <li>
            <Anchor href={searchHref(params)} className="inline-block py-1">
              {n === 1 ? "The issue" : `All ${counted(n, "issue")}`}
            </Anchor>
          </li>
          {total.overturned > 0 && total.upheld > 0 && (
            <li>
              <Anchor href={searchHref({ ...params, outcome: ["overturned"] })} className="inline-block py-1">
                {total.overturned === 1 ? "The one" : `The ${formatCount(total.overturned)}`} overturned
              </Anchor>
            </li>
          )}
          <li>
            <a href={`/search.atom?${writeSearchParams(params)}`} className="inline-block py-1">
              Feed
            </a>
          </li>
        </ul>
      </div>
      {children && <div className="max-pane:col-span-2">{children}</div>}
    </section>
  );
}
