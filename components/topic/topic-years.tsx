import { TallyTable } from "@/components/statistics/tally-table";
import { YearChart } from "@/components/statistics/year-chart";
import { TopicSection } from "@/components/topic/topic-section";
import { issuesOf, type Tally } from "@/lib/search/tally";

/** Decisions by year as a picture with the figures beside it, and how many letters state no date. */
export function TopicYears({ years, total }: { years: Tally[]; total: number }) {
  if (years.length === 0) return null;
  const undated = total - years.reduce((sum, year) => sum + issuesOf(year), 0);
  return (
    <TopicSection id="by-year" title="By year of decision">
      <div className="grid max-w-[52rem] items-end gap-x-10 gap-y-4 md:grid-cols-[240px_minmax(0,1fr)]">
        <figure>
          <YearChart
            years={years}
            label="Issues by year of decision, the overturned ones solid at the foot"
          />
          <figcaption className="mt-1 text-small text-muted">Solid: overturned. Outlined: upheld.</figcaption>
        </figure>
        <TallyTable caption="Decisions by year" dimension="Year" tallies={years} />
      </div>
      {undated > 0 && (
        <p className="mt-2 text-small text-muted">
          {undated} more in letters that state no date of decision.
        </p>
      )}
    </TopicSection>
  );
}
