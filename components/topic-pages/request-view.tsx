import { CarriedOverturned } from "@/components/checklist/carried-overturned";
import { RequestChecklist } from "@/components/checklist/request-checklist";
import { TopicLatest } from "@/components/topic/topic-latest";
import { NoDecision, TopicColumns, TopicNote } from "@/components/topic/topic-parts";
import { TopicStrip } from "@/components/topic/topic-strip";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import type { Carried, Checklist, Topic } from "@/lib/search";
import { issuesOf, type Tally } from "@/lib/search/results";

type SideDimension = "treatment" | "body-part" | "specialty";

/** How the issues of a topic were decided and why. */
export type RequestTopic = Topic<SideDimension | "year"> & { checklist: Checklist; carried: Carried };

/** A table of the side column. */
export type SideTable = {
  dimension: SideDimension;
  column: string;
  title: string;
  /** A second link of a row; null for rows that have none. */
  also?: { label: string; hrefOf: (tally: Tally) => string | null };
};

type Props = {
  name: string;
  /** Address of the list of topics of this kind. */
  list: string;
  topic: RequestTopic;
  side: readonly SideTable[];
  asReasons?: boolean;
  printHref?: string;
};

/** What upheld requests lacked and why others were overturned; beside it years, tables, the latest. */
export function RequestView({ name, list, topic, side, asReasons, printHref }: Props) {
  const { params, by, total, latest } = topic;
  if (issuesOf(total) === 0) return <NoDecision name={name} list={list} />;
  return (
    <>
      <TopicStrip topic={topic} />
      <TopicColumns
        aside={
          <>
            <TopicYears years={by.year} params={params} />
            {side.map((table) => (
              <TopicTable key={table.dimension} {...table} tallies={by[table.dimension]} params={params} />
            ))}
            <TopicLatest latest={latest} params={params} />
          </>
        }
      >
        <RequestChecklist
          checklist={topic.checklist}
          upheld={total.upheld}
          asReasons={asReasons}
          printHref={printHref}
        />
        <CarriedOverturned carried={topic.carried} overturned={total.overturned} />
      </TopicColumns>
      <TopicNote />
    </>
  );
}
