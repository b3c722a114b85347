import { PageChart } from "@/components/citator/page-chart";
import { PagesForm } from "@/components/citator/pages-form";
import { TopicSection } from "@/components/topic/topic-parts";
import { Anchor } from "@/components/ui/anchor";
import type { CitedPages, Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { onPages, type PageRange, pageRangeWords, type SearchParams, searchHref } from "@/lib/search/url";
import { counted, formatCount } from "@/lib/words/numbers";

type Props = {
  cited: CitedPages;
  asked: { typed: string; problem: string | null; chosen: PageRange | null };
  path: string;
  /** All issues that cite the guideline or section, on whatever page. */
  whole: { params: SearchParams; total: Outcomes };
};

/**
 * Which pages of the guideline are cited: a chart with links, a form, the most cited pages, and a
 * table.
 */
export function PagesCited({ cited, asked, path, whole }: Props) {
  const { pages, none, places } = cited;
  if (pages.length === 0) return null;
  const hrefOf = (range: PageRange) => searchHref(onPages(whole.params, cited.cited, range));
  return (
    <TopicSection id="pages" title="Pages cited">
      <p className="mb-2 max-w-measure text-small text-muted">
        Issues by the page that a citation names; {formatCount(none)} of {formatCount(issuesOf(whole.total))}{" "}
        name none. Whatever overlaps counts: “98”, “98–99” and “98 of 127” are all found under page 98.
        {cited.cut && " The pages cited least are not shown."}
      </p>
      <PageChart
        pages={pages}
        chosen={asked.chosen}
        hrefOf={(page) => hrefOf({ first: page, last: page })}
        label="Issues by page cited; the table below has the same"
      />
      <div className="mt-3 flex flex-wrap items-start gap-x-8 gap-y-2">
        <PagesForm path={path} {...asked} />
        <p className="flex min-h-9 flex-wrap items-center gap-x-3 text-small text-muted tabular-nums">
          Most cited:
          {places.map((place) => (
            <span key={place.first}>
              <Anchor href={hrefOf(place)} className="inline-block py-1">
                {pageRangeWords(place)}
              </Anchor>{" "}
              ({formatCount(place.issues)})
            </span>
          ))}
        </p>
      </div>
      <details className="mt-1">
        <summary className="min-h-6 cursor-pointer py-1 text-small text-accent">Pages as a table</summary>
        <table
          data-soft=""
          className="mt-1 border-collapse text-small tabular-nums [&_tbody_tr]:border-b [&_tbody_tr]:border-rule [&_td]:py-1 [&_th]:py-1 [&_th]:text-left [&_th]:font-normal"
        >
          <caption className="sr-only">Issues by page cited</caption>
          <thead>
            <tr className="border-b border-edge text-muted">
              <th scope="col" className="pr-6">
                Page
              </th>
              <th scope="col">Issues that cite it</th>
            </tr>
          </thead>
          <tbody>
            {pages.map(({ page, issues }) => (
              <tr key={page}>
                <th scope="row">{page}</th>
                <td>
                  <a href={hrefOf({ first: page, last: page })}>{counted(issues, "issue")}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </TopicSection>
  );
}
