import { ActiveFilters } from "@/components/filters/active-filters";
import { FilterValues } from "@/components/filters/values/filter-values";
import { Anchor } from "@/components/ui/anchor";
import { HiddenFields } from "@/components/ui/hidden-fields";
import type { FoundValues } from "@/lib/search";
import { type FilterKey, filterLabel, nounOf, placeOf } from "@/lib/search/filters";
import { type SearchParams, searchEntries, searchHref, valueLinks } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

type Props = { params: SearchParams; filter: FilterKey; typed: string; found: FoundValues };

/**
 * The values of a filter, or those whose names match what was typed. Each links to the results with
 * it.
 */
export function ValuesPage({ params, filter, typed, found: { values, more } }: Props) {
  const noun = counted(values.length + more, ...nounOf(filter));
  return (
    <>
      <header className="pt-6">
        <p className="text-small">
          <Anchor href={searchHref({ ...params, page: 1 })}>Back to the results</Anchor>
        </p>
        <h1 className="mt-2 text-title">{filterLabel(filter, params)}</h1>
        <ActiveFilters params={params} />
        <FindForm params={params} filter={filter} typed={typed} />
        <p className="mt-3 text-small text-muted">
          {typed ? `${noun} called “${typed}” in these results.` : `${noun} in these results.`}{" "}
          {more > 0 && `The ${values.length} commonest are listed: type a part of a name for the others. `}A
          click adds a value to the search; <i>exclude</i> leaves it out.
        </p>
      </header>
      <div className="values-page">
        <FilterValues
          links={valueLinks(params, filter)}
          lists={[
            {
              name: null,
              values: values.map(({ value, label, count }) => ({
                value,
                label,
                count,
                ...placeOf(filter, value),
              })),
            },
          ]}
        />
      </div>
    </>
  );
}

/** A plain form that submits the rest of the search in hidden fields. */
function FindForm({ params, filter, typed }: Pick<Props, "params" | "filter" | "typed">) {
  return (
    <form action={`/search/values/${filter}`} className="mt-4 flex max-w-[26rem]">
      <HiddenFields entries={searchEntries({ ...params, page: 1 })} />
      <input
        type="search"
        name="find"
        defaultValue={typed}
        aria-label={`Find in ${filterLabel(filter, params)}`}
        placeholder="Beginning of a name"
        maxLength={100}
        autoComplete="off"
        className="min-h-10 min-w-0 flex-1 rounded-l-medium border border-edge bg-surface px-3"
      />
      <button
        type="submit"
        className="min-h-10 rounded-r-medium border border-accent bg-accent px-4 font-medium text-surface"
      >
        Find
      </button>
    </form>
  );
}
