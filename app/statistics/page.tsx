import type { Metadata } from "next";
import { orDown } from "@/app/outage";
import { TopicDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { CrossTableView } from "@/components/statistics/cross-table";
import { RowList } from "@/components/statistics/row-list";
import { SelectionNote, TableFoot } from "@/components/statistics/table-foot";
import { TableHead } from "@/components/statistics/table-head";
import { tableTitle, tableView } from "@/components/statistics/table-view";
import { countIssues, crossTabulate, readSearch } from "@/lib/search";
import {
  readSearchParams,
  readTableParams,
  type SearchParams,
  type TableParams,
  tableHref,
} from "@/lib/search/url";

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
  const loaded = await orDown(load(typed, choice));
  if (!loaded) return <TopicDown params={typed} />;
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

/** The search as it was read, its table, and how many of its issues are of invented letters. */
async function load(typed: SearchParams, choice: TableParams) {
  const { params } = await readSearch(typed);
  const of = (letters: SearchParams["letters"]) => ({ ...params, outcome: [], letters });
  const counts = params.letters.length > 0 ? [] : countIssues([of(["sample"]), of(["real"])]);
  const [table, [sample = 0, real = 0]] = await Promise.all([crossTabulate(params, choice), counts]);
  return { params, table, letters: { sample, real } };
}
