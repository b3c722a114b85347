import type { Metadata } from "next";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { ActiveFilters } from "@/components/search/active-filters";
import { CrossTableView } from "@/components/statistics/cross-table";
import { TableForm } from "@/components/statistics/table-form";
import { TopicDown } from "@/components/topic/topic-down";
import { readSearchParams } from "@/lib/search/params";
import { dimensionLabels, tableParamsSchema } from "@/lib/search/statistics-params";
import { crossTabulate } from "@/lib/search/tabulate";

export const metadata: Metadata = {
  title: "Statistics",
  description:
    "Share of overturned refusals by any two of treatment, guideline, specialty, body part, year and more, with intervals.",
};

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export default async function StatisticsPage({ searchParams }: Props) {
  const input = await searchParams;
  const params = readSearchParams(input);
  const { rows, columns } = tableParamsSchema.parse(input);
  const table = await orDown(crossTabulate(params, rows, columns));
  if (!table)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const caption = `${dimensionLabels[rows]} by ${dimensionLabels[columns].toLowerCase()}`;
  return (
    <Shell params={params}>
      <header className="pt-8">
        <h1 className="text-display">Statistics</h1>
        <p className="mt-3 max-w-measure text-lead">
          Share of refusals that were overturned, with the 95% interval (Wilson) and the number of issues;
          under 20 issues only the count. An issue with several values counts under each.
        </p>
        <ActiveFilters params={params} />
        <TableForm table={{ rows, columns }} params={params} />
      </header>
      <h2 className="mt-8 mb-2 text-heading">{caption}</h2>
      <CrossTableView
        table={table}
        rows={rows}
        columns={columns}
        rowLabel={dimensionLabels[rows]}
        caption={caption}
        params={params}
      />
      {table.omittedRows > 0 && (
        <p className="mt-2 text-small text-muted">
          {table.omittedRows} rows with fewer issues are not shown.
        </p>
      )}
    </Shell>
  );
}
