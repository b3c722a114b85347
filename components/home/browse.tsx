import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/components/words/numbers";
import { emptySearch, type FilterKey, notStated, searchHref, toggleFilter } from "@/lib/search/params";
import type { Facet } from "@/lib/search/result";

/** The filters by which one enters without a query; so many values of each. */
const entrances: readonly FilterKey[] = ["category", "guideline", "specialty"];
const valuesShown = 10;

/** Ways in for whoever has no words yet: the most frequent treatments, guidelines and specialties. */
export function Browse({ facets }: { facets: readonly Facet[] }) {
  const shown = entrances.flatMap(
    (key) => facets.find((facet) => facet.key === key && facet.values.length) ?? [],
  );
  if (shown.length === 0) return null;
  return (
    <section aria-labelledby="browse-title" className="mt-14">
      <h2 id="browse-title" className="sr-only">
        Browse
      </h2>
      <div className="grid gap-x-12 gap-y-8 md:grid-cols-3">
        {shown.map((facet) => (
          <Column key={facet.key} facet={facet} />
        ))}
      </div>
    </section>
  );
}

function Column({ facet: { key, label, values } }: { facet: Facet }) {
  const named = values.filter(({ value }) => value !== notStated);
  return (
    <section aria-labelledby={`browse-${key}`}>
      <h3 id={`browse-${key}`} className="mb-2 text-lead">
        {label}
      </h3>
      <ul>
        {named.slice(0, valuesShown).map((value) => (
          <li key={value.value} className="border-t border-rule">
            <Anchor
              href={searchHref(toggleFilter(emptySearch, key, value.value))}
              className="flex justify-between gap-4 py-1.5 no-underline hover:underline"
            >
              <span>{value.label}</span>
              <span className="text-small leading-[1.8] text-muted tabular-nums">
                {formatCount(value.count)}
              </span>
            </Anchor>
          </li>
        ))}
      </ul>
    </section>
  );
}
