import { FoldedTable } from "@/components/statistics/folded-table";
import { TopicSection } from "@/components/topic/topic-section";
import { type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { Dimension } from "@/lib/search/tabulate";
import type { Tally } from "@/lib/search/tally";

type Props = { title: string; column: string; dimension: Dimension; tallies: Tally[]; params: SearchParams };

/** Decisions within a topic by another dimension; each value leads to its issues. */
export function TopicTable({ title, column, dimension, tallies, params }: Props) {
  if (tallies.length === 0) return null;
  return (
    <TopicSection id={`by-${dimension}`} title={title}>
      <FoldedTable
        caption={title}
        dimension={column}
        tallies={tallies}
        hrefOf={({ value }) => searchHref(toggleFilter(params, dimension, value))}
      />
    </TopicSection>
  );
}
