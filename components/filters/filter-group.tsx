import { FilterTreeValue } from "@/components/filters/filter-tree-value";
import { Icon } from "@/components/ui/icon";
import type { SearchParams } from "@/lib/search/params";
import type { Facet, FacetValue } from "@/lib/search/result";

/** So many values are shown at once; the rest opens. */
const shownAtOnce = 8;

type Props = { params: SearchParams; facet: Facet; children?: React.ReactNode };

/** A filter with its values, most frequent first. Nothing where no value is left to choose. */
export function FilterGroup({ params, facet, children }: Props) {
  const { key, label, values } = facet;
  if (values.length === 0) return null;
  const first = values.slice(0, shownAtOnce);
  const rest = values.slice(shownAtOnce);
  const list = (some: FacetValue[]) => (
    <ul className="values">
      {some.map((value) => (
        <FilterTreeValue key={value.value} params={params} facet={facet} value={value} />
      ))}
    </ul>
  );
  return (
    <section aria-labelledby={`filter-${key}`} className="mb-6">
      <h3 id={`filter-${key}`} className="mb-1 font-sans text-small font-semibold tracking-normal">
        {label}
      </h3>
      {children}
      {list(first)}
      {rest.length > 0 && (
        <details open={rest.some(isChosen(facet))} className="group/rest">
          <summary className="flex cursor-pointer items-center gap-2 py-1 text-small text-muted hover:text-accent">
            <Icon name="open" className="transition-none group-open/rest:rotate-90" />
            <span>{`${rest.length} more`}</span>
          </summary>
          {list(rest)}
        </details>
      )}
    </section>
  );
}

/** A value is included or excluded, or one under it is: then it must not stay folded away. */
function isChosen({ children }: Facet) {
  return (value: FacetValue) =>
    value.selected ||
    value.excluded ||
    children?.values.some(
      ({ parent, selected, excluded }) => parent === value.value && (selected || excluded),
    ) === true;
}
