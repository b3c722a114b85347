import { type SearchParams, searchEntries } from "@/lib/search/params";
import { dimensions, type TableParams } from "@/lib/search/statistics-params";

/** Chooses the two dimensions; a plain form, so that it works without a script. The search's filters travel along. */
export function TableForm({ table, params }: { table: TableParams; params: SearchParams }) {
  return (
    <form action="/statistics" className="mt-5 flex flex-wrap items-end gap-4">
      <Choice name="rows" label="Rows" value={table.rows} />
      <Choice name="columns" label="Columns" value={table.columns} />
      {searchEntries({ ...params, sort: "relevance", page: 1 }).map(([key, value]) => (
        <input key={`${key}=${value}`} type="hidden" name={key} value={value} />
      ))}
      <button
        type="submit"
        className="min-h-9 rounded-medium border border-accent bg-accent px-4 font-medium text-surface"
      >
        Show
      </button>
    </form>
  );
}

function Choice({ name, label, value }: { name: string; label: string; value: string }) {
  return (
    <label className="grid gap-1 text-small text-muted">
      {label}
      <select
        name={name}
        defaultValue={value}
        className="min-h-9 rounded-medium border border-edge bg-surface px-2 text-body text-ink"
      >
        {dimensions.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}
