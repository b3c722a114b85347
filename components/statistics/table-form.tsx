import { Anchor } from "@/components/ui/anchor";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { Dimension } from "@/lib/search/filters";
import {
  dimensionLabel,
  dimensions,
  type SearchParams,
  searchEntries,
  type TableParams,
  tableHref,
} from "@/lib/search/url";

/** Rows that readers ask for most, a click each. */
const usual: Dimension[] = ["category", "treatment", "guideline", "specialty", "body-part", "year"];

type Props = { table: TableParams; params: SearchParams };

/**
 * Chooses the dimensions: common rows as links, any two as a plain form, which works without a
 * script. The filters of the search are kept.
 */
export function TableForm({ table, params }: Props) {
  return (
    <div className="mt-5 print:hidden">
      <nav aria-label="Count by" className="flex flex-wrap gap-x-4 text-small">
        <span className="py-1 text-muted">Count by</span>
        {usual.map((rows) => (
          <Anchor
            key={rows}
            href={tableHref({ ...table, rows, show: "most" }, params)}
            aria-current={rows === table.rows ? "true" : undefined}
            className="py-1 aria-[current]:font-semibold aria-[current]:text-ink aria-[current]:no-underline"
          >
            {dimensionLabel(rows)}
          </Anchor>
        ))}
      </nav>
      <form action="/statistics" className="mt-3 flex flex-wrap items-end gap-x-4 gap-y-3">
        <Choice name="rows" label="Rows" value={table.rows} options={dimensions} />
        <Choice
          name="columns"
          label="Columns"
          value={table.columns}
          options={[["none", "None"], ...dimensions]}
        />
        <HiddenFields entries={searchEntries({ ...params, page: 1, sort: "relevance" })} />
        <button
          type="submit"
          className="min-h-9 rounded-medium border border-accent bg-accent px-4 font-medium text-surface"
        >
          Show
        </button>
      </form>
    </div>
  );
}

type ChoiceProps = { name: string; label: string; value: string; options: [value: string, words: string][] };

function Choice({ name, label, value, options }: ChoiceProps) {
  return (
    <label className="grid min-w-0 basis-full gap-1 text-small text-muted sm:basis-auto">
      {label}
      <select
        // A select would keep its old choice after a client navigation.
        key={value}
        name={name}
        defaultValue={value}
        className="min-h-9 w-full rounded-medium border border-edge bg-surface px-2 text-body text-ink"
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
