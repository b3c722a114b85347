import { restrictions } from "@/components/filters/restrictions";
import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { type SearchParams, searchHref } from "@/lib/search/url/params";
import { type TableParams, tableHref } from "@/lib/search/url/statistics-params";

/**
 * What narrows a table: each a chip that a click takes away. The choice of an outcome does not,
 * since a share counts both.
 */
export function TableFilters({ table, params }: { table: TableParams; params: SearchParams }) {
  const active = restrictions({ ...params, outcome: [] });
  return (
    <>
      {active.length > 0 && (
        <ul aria-label="Active filters" className="mt-4 flex flex-wrap gap-1.5">
          {active.map(({ id, label, without }) => (
            <li key={id}>
              <Anchor
                href={tableHref(table, { ...without, outcome: params.outcome })}
                className="chip inline-flex min-h-7 items-center gap-1.5 rounded-full bg-accent-soft px-3 text-small text-accent no-underline hover:underline"
              >
                <span className="sr-only">Remove </span>
                {label}
                <Icon name="cross" className="text-[0.7em]" />
              </Anchor>
            </li>
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
