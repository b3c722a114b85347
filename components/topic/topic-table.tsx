import { TallyTable } from "@/components/statistics/tally-table";
import { TopicSection } from "@/components/topic/topic-section";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { Dimension } from "@/lib/search/tabulate";
import type { Tally } from "@/lib/search/tally";

const shownAtOnce = 12;

type Props = { title: string; column: string; dimension: Dimension; tallies: Tally[]; params: SearchParams };

/** Decisions within a topic by another dimension; each value leads to its issues. The rest stands behind a fold. */
export function TopicTable({ title, column, dimension, tallies, params }: Props) {
  if (tallies.length === 0) return null;
  const hrefOf = ({ value }: Tally) => searchHref(toggleFilter(params, dimension, value));
  const [first, rest] = [tallies.slice(0, shownAtOnce), tallies.slice(shownAtOnce)];
  return (
    <TopicSection id={`by-${dimension}`} title={title}>
      <TallyTable caption={title} dimension={column} tallies={first} hrefOf={hrefOf} />
      {rest.length > 0 && (
        <details className="mt-2">
          <summary className="min-h-6 cursor-pointer text-accent">{rest.length} more</summary>
          <TallyTable caption={`${title}, continued`} dimension={column} tallies={rest} hrefOf={hrefOf} />
        </details>
      )}
    </TopicSection>
  );
}
