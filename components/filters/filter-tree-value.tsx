import { FilterValue } from "@/components/filters/filter-value";
import { Icon } from "@/components/ui/icon";
import { counted } from "@/components/words/numbers";
import type { SearchParams } from "@/lib/search/params";
import type { Facet, FacetValue } from "@/lib/search/result";

type Props = { params: SearchParams; facet: Facet; value: FacetValue };

/** A value of a filter with the values under it, which unfold; open where one of them, or the value itself, is chosen. */
export function FilterTreeValue({ params, facet, value }: Props) {
  const { key, children } = facet;
  const under = children?.values.filter(({ parent }) => parent === value.value) ?? [];
  const open = [value, ...under].some(({ selected, excluded }) => selected || excluded);
  return (
    <FilterValue params={params} filter={key} value={value}>
      {children && under.length > 0 && (
        <details open={open} className="group/under">
          <summary aria-label={`Within ${value.label}`} className="unfold">
            <Icon name="open" className="group-open/under:rotate-90" />
          </summary>
          <ul className="values ml-2 border-l border-rule pl-4">
            {under.map((child) => (
              <FilterValue key={child.value} params={params} filter={children.key} value={child} />
            ))}
            {value.more && (
              <li className="py-1 text-small text-muted">
                {counted(value.more, "more", "more")}: choose {value.label} to see them
              </li>
            )}
          </ul>
        </details>
      )}
    </FilterValue>
  );
}
