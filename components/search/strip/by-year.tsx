import { YearBars } from "@/components/search/strip/year-bars";
import { isDated, yearsToDraw } from "@/components/search/strip/years-to-draw";
import { RateText } from "@/components/statistics/rate-text";
import { Anchor } from "@/components/ui/anchor";
import { issuesOf, type SearchResult } from "@/lib/search/results";
import { type SearchParams, searchHref } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";

type Props = { params: SearchParams; years: SearchResult["years"] };

/**
 * The decisions by year as a small chart, with the same as a table; folded on a phone. Nothing
 * where all are of one year.
 */
export function ByYear({ params, years }: Props) {
  const { dated, undated } = yearsToDraw(years);
  // One year makes no chart.
  if (dated.length < 2) return null;
  // Shares of a text match are not overturn rates.
  const isRate = params.q === "";
  const hrefOf = (year: string) => searchHref({ ...params, year: [year], page: 1 });
  return (
    <details className="by-year text-small">
      <summary className="fold">By year</summary>
      <YearBars dated={dated} undated={undated} hrefOf={hrefOf} />
      <details>
        <summary className="fold">As a table</summary>
        <table className="tabular-nums">
          <caption className="sr-only">Decisions by year</caption>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col">Overturned</th>
              <th scope="col">Upheld</th>
              {isRate && <th scope="col">Share overturned</th>}
            </tr>
          </thead>
          <tbody>
            {years.map((year) => (
              <tr key={year.year}>
                <th scope="row">
                  <Anchor href={hrefOf(year.year)}>{isDated(year) ? year.year : "Not stated"}</Anchor>
                </th>
                <td>{formatCount(year.overturned)}</td>
                <td>{formatCount(year.upheld)}</td>
                {isRate && (
                  <td>
                    <RateText overturned={year.overturned} n={issuesOf(year)} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </details>
  );
}
