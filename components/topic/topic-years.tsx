import { TallyTable } from "@/components/statistics/tally-table";
import { YearChart } from "@/components/statistics/year-chart";
import { TopicSection } from "@/components/topic/topic-section";
import { notStated } from "@/lib/search/params";
import type { Tally } from "@/lib/search/tally";

/** Decisions by year as a picture with the figures beside it, which also count the letters that state no date. */
export function TopicYears({ years }: { years: Tally[] }) {
  if (years.length === 0) return null;
  return (
    <TopicSection id="by-year" title="By year of decision">
      <div className="grid max-w-[52rem] items-end gap-x-10 gap-y-4 md:grid-cols-[240px_minmax(0,1fr)]">
        <figure>
          <YearChart
            years={years.filter(({ value }) => value !== notStated)}
            label="Issues by year of decision, the overturned ones solid at the foot"
          />
          <figcaption className="mt-1 text-small text-muted">Solid: overturned. Outlined: upheld.</figcaption>
        </figure>
        <TallyTable caption="Decisions by year" dimension="Year" tallies={years} />
      </div>
    </TopicSection>
  );
}
