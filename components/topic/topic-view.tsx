import { TopicLatest } from "@/components/topic/topic-latest";
import { NoDecision, TopicColumns, TopicNote } from "@/components/topic/topic-parts";
import { TopicStrip } from "@/components/topic/topic-strip";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import type { Topic } from "@/lib/search";
import type { Dimension } from "@/lib/search/filters";
import { issuesOf, type Tally } from "@/lib/search/results";

type Props<D extends Dimension> = {
  name: string;
  topic: Topic<D | "year">;
  /** Tables of the side column. */
  aside: readonly {
    dimension: D;
    column: string;
    title: string;
    also?: { label: string; hrefOf: (tally: Tally) => string | null };
  }[];
  /** Address of the list that the topic stands in. */
  list: string;
  children: React.ReactNode;
};

/** How a topic's issues were decided: its answers, and beside them years, tables and the latest. */
export function TopicView<D extends Dimension>({ name, topic, aside, list, children }: Props<D>) {
  const { params, by, total, latest } = topic;
  if (issuesOf(total) === 0) return <NoDecision name={name} list={list} />;
  return (
    <>
      <TopicStrip topic={topic} />
      <TopicColumns
        aside={
          <>
            <TopicYears years={by.year} params={params} />
            {aside.map((table) => (
              <TopicTable key={table.dimension} {...table} tallies={by[table.dimension]} params={params} />
            ))}
            <TopicLatest latest={latest} params={params} />
          </>
        }
      >
        {children}
      </TopicColumns>
      <TopicNote />
    </>
  );
}
