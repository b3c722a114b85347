import { FoldedTable } from "@/components/statistics/folded-table";
import { TopicSection } from "@/components/topic/topic-section";
import type { Tally } from "@/lib/search/tally";

/** One group of an index of topics: every value with its decisions, each leading to its page. */
export function TopicIndex({
  id,
  title,
  column,
  tallies,
  hrefOf,
}: {
  id: string;
  title: string;
  column: string;
  tallies: Tally[];
  hrefOf: (tally: Tally) => string;
}) {
  if (tallies.length === 0) return null;
  return (
    <TopicSection id={id} title={title}>
      <FoldedTable caption={title} dimension={column} tallies={tallies} hrefOf={hrefOf} />
    </TopicSection>
  );
}
