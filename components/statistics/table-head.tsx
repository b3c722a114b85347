import { Chip } from "@/components/filters/active-filters";
import { rateWords, shareWords } from "@/components/statistics/rate-text";
import { TableForm } from "@/components/statistics/table-form";
import { Anchor } from "@/components/ui/anchor";
import { SamplesAmong } from "@/components/words/samples-among";
import type { CrossTable } from "@/lib/search";
import { issuesOf, restrictions } from "@/lib/search/results";
import { type SearchParams, searchHref, type TableParams, tableHref } from "@/lib/search/url";
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

/**
 * The active filters of a table as chips; a click removes one. The outcome is not among them,
 * because a share counts both.
 */
function TableFilters({ table, params }: { table: TableParams; params: SearchParams }) {
  const active = restrictions({ ...params, outcome: [] });
  return (
    <>
      {active.length > 0 && (
        <ul aria-label="Active filters" className="mt-4 flex flex-wrap gap-1.5">
          {active.map(({ id, label, without }) => (
            <Chip key={id} label={label} href={tableHref(table, { ...without, outcome: params.outcome })} />
          ))}
        </ul>
      )}
      <p className="mt-2 text-small print:hidden">
        <Anchor href={searchHref({ ...params, outcome: [], page: 1 })} className="inline-block py-1">
          {active.length > 0 ? "Choose other filters" : "Choose filters"}
        </Anchor>{" "}
        <span className="text-muted">among the decisions; “Tables and charts” leads back here.</span>
      </p>
      {params.outcome.length === 1 && (
        <p className="mt-2 text-small text-muted">
          The results showed one outcome only; a share needs both, so that filter is left aside here.
        </p>
      )}
    </>
  );
}
