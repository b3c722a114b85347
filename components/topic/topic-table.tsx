import { RateTable } from "@/components/topic/rate-table";
import { CsvLink, TopicSection } from "@/components/topic/topic-parts";
import type { Outcomes } from "@/lib/search";
import type { Dimension } from "@/lib/search/filters";
import type { Tally } from "@/lib/search/results";
import { type SearchParams, searchHref, tableHref, toggleFilter } from "@/lib/search/url";

type Props = {
  title: string;
  column: string;
  dimension: Dimension;
  tallies: readonly Tally[];
  params: SearchParams;
  /** What a value links to, if not to its issues within the topic. */
  hrefOf?: (tally: Tally) => string;
  also?: { label: string; hrefOf: (tally: Tally) => string | null };
  shown?: number;
  /** If given, shares are drawn, with this one as a line. */
  base?: Outcomes;
};

/** Decisions within a topic by another dimension; each value leads to its issues. */
export function TopicTable({ title, column, dimension, tallies, params, hrefOf, ...table }: Props) {
  if (tallies.length === 0) return null;
  const cut = { rows: dimension, columns: "none" } as const;
  return (
    <TopicSection
      id={`by-${dimension}`}
      title={title}
      beside={<CsvLink table={cut} params={params} title={title} />}
    >
      <RateTable
        {...table}
        restHref={tableHref(cut, params)}
        caption={title}
        column={column}
        tallies={tallies}
        hrefOf={hrefOf ?? (({ value }) => searchHref(toggleFilter(params, dimension, value)))}
      />
    </TopicSection>
  );
}
