import type { Metadata } from "next";
import { loadStatistics } from "@/app/statistics/load-statistics";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { CrossTableView } from "@/components/statistics/cross-table";
import { RowList } from "@/components/statistics/row-list";
import { SelectionNote, TableFoot } from "@/components/statistics/table-foot";
import { TableHead } from "@/components/statistics/table-head";
import { tableTitle, tableView } from "@/components/statistics/table-view";
import { readSearchParams, readTableParams, tableHref } from "@/lib/search/url";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const input = await searchParams;
  const table = readTableParams(input);
  return {
    title: `Overturn rates: ${tableTitle(table).toLowerCase()}`,
    description:
      "Share of refusals that independent medical review overturned, by any two of treatment, guideline, specialty, body part, year and more, with intervals, as table, chart and CSV.",
    alternates: { canonical: tableHref(table, { ...readSearchParams(input), outcome: [] }) },
  };
}

export default async function StatisticsPage({ searchParams }: Props) {
  const input = await searchParams;
  const typed = readSearchParams(input);
  const choice = readTableParams(input);
  const loaded = await loadStatistics(typed, choice);
  if (!loaded)
    return (
      <Shell params={typed}>
        <TopicDown />
      </Shell>
    );
  const { params, table, letters } = loaded;
  const view = tableView(table, choice, params);
  const title = tableTitle(choice);
  return (
    <Shell params={params}>
      <TableHead table={table} letters={letters} choice={choice} params={params} />
      <h2 className="mt-8 mb-3 text-heading">{title}</h2>
      <CrossTableView view={view} caption={title} />
      <RowList view={view} caption={title} />
      <TableFoot view={view} choice={choice} params={params} />
      <SelectionNote />
    </Shell>
  );
}
