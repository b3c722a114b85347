import { YearChart } from "@/components/statistics/year-chart";
import { RateTable } from "@/components/topic/rate-table";
import { CsvLink, TopicSection } from "@/components/topic/topic-parts";
import { notStated } from "@/lib/search/filters";
import { issuesOf, type Tally } from "@/lib/search/results";
import { type SearchParams, searchHref, tableHref, toggleFilter } from "@/lib/search/url";

const cut = { rows: "year", columns: "none" } as const;

/**
 * Decisions by year as a picture, its figures folded under it; they also count the letters that
 * state no date.
 */
export function TopicYears({ years, params }: { years: Tally[]; params: SearchParams }) {
  const dated = years.filter(({ value }) => value !== notStated);
  const undated = years.find(({ value }) => value === notStated);
  if (years.length === 0) return null;
  return (
    <TopicSection
      id="by-year"
      title="By year of decision"
      beside={<CsvLink table={cut} params={params} title="By year of decision" />}
    >
      {dated.length > 1 && (
        <figure>
          <YearChart
            years={withGaps(dated)}
            label="Issues by year of decision, the overturned ones solid at the foot; the table has the figures"
            width={400}
            height={150}
          />
          <figcaption className="mt-1.5 text-small text-muted">
            Solid: overturned. Outlined: upheld.
            {undated && ` Without the ${issuesOf(undated)} of which the letter states no date.`}
          </figcaption>
        </figure>
      )}
      <details className="mt-1">
        <summary className="min-h-6 cursor-pointer py-1 text-small text-accent">Table</summary>
        <RateTable
          caption="Decisions by year"
          column="Year"
          restHref={tableHref(cut, params)}
          tallies={years}
          hrefOf={({ value }) => searchHref(toggleFilter(params, "year", value))}
          shown={12}
        />
      </details>
    </TopicSection>
  );
}

/**
 * All years from the first to the last, also those without a decision, so that the axis is even.
 */
function withGaps(years: readonly Tally[]): Tally[] {
  const [first, last] = [Number(years[0]?.value), Number(years.at(-1)?.value)];
  const known = new Map(years.map((tally) => [tally.value, tally]));
  return Array.from({ length: last - first + 1 }, (_, at) => {
    const value = `${first + at}`;
    return known.get(value) ?? { value, label: value, overturned: 0, upheld: 0 };
  });
}
