import { rateWords, shareWords } from "@/components/statistics/rate-text";
import { TableFilters } from "@/components/statistics/table-filters";
import { TableForm } from "@/components/statistics/table-form";
import { Anchor } from "@/components/ui/anchor";
import { SamplesAmong } from "@/components/words/samples-among";
import type { CrossTable } from "@/lib/search/read/statistics/cross-tabulate";
import { issuesOf } from "@/lib/search/read/tally";
import { type SearchParams, searchHref } from "@/lib/search/url/params";
import { type TableParams, tableHref } from "@/lib/search/url/statistics-params";
import { counted } from "@/lib/words/numbers";

type Props = {
  table: CrossTable;
  letters: { sample: number; real: number };
  choice: TableParams;
  params: SearchParams;
};

/**
 * What is counted: the filters that apply, the share of all that match beside the casebook's own,
 * and the choice of dimensions.
 */
export function TableHead({ table: { all, base }, letters, choice, params }: Props) {
  const n = issuesOf(all);
  const narrowed = n < issuesOf(base);
  return (
    <header className="pt-8">
      <h1 className="text-display">Statistics</h1>
      <TableFilters table={choice} params={params} />
      <p className="mt-3 text-lead tabular-nums">
        Overturned: {shareWords(all.overturned, n).join(" ")} of{" "}
        <Anchor href={searchHref({ ...params, page: 1 })}>{counted(n, "issue")}</Anchor>
      </p>
      <p className="text-small text-muted tabular-nums">
        <SamplesAmong {...letters} hrefWithout={tableHref(choice, { ...params, letters: ["real"] })} />
      </p>
      <p className="mt-1 max-w-measure text-small text-muted tabular-nums">
        {narrowed && <>All issues of this casebook: {rateWords(base.overturned, issuesOf(base))}. </>}
        In brackets the 95% interval (Wilson); under 20 issues only counts. The dashed line is the share of
        all issues counted here.
      </p>
      <TableForm table={choice} params={params} />
    </header>
  );
}
