import { FilterValue } from "@/components/filters/filter-value";
import { Icon } from "@/components/ui/icon";
import type { SearchParams } from "@/lib/search/params";
import type { Facet, FacetValue } from "@/lib/search/result";

type Props = { params: SearchParams; facet: Facet; value: FacetValue };

/** A value of a filter with the values under it, which unfold; open where one of them, or the value itself, is on. */
export function FilterTreeValue({ params, facet, value }: Props) {
  const { key, children } = facet;
  const under = children?.values.filter(({ parent }) => parent === value.value) ?? [];
  return (
    <FilterValue params={params} filter={key} value={value}>
      {children && under.length > 0 && (
        <details open={value.selected || under.some(({ selected }) => selected)} className="group/under">
          <summary
            aria-label={`Within ${value.label}`}
            className="absolute top-0.5 -left-6 flex size-6 cursor-pointer items-center justify-center rounded-small text-small text-muted hover:text-accent"
          >
            <Icon name="open" className="group-open/under:rotate-90" />
          </summary>
          <ul className="ml-2 border-l border-rule pl-4">
            {under.map((child) => (
              <FilterValue key={child.value} params={params} filter={children.key} value={child} />
            ))}
          </ul>
        </details>
      )}
    </FilterValue>
  );
}
