import { FilterValue } from "@/components/filters/filter-value";
import { isChosen, under } from "@/components/filters/groups";
import { valuesHref } from "@/components/filters/values-href";
import { Icon } from "@/components/ui/icon";
import { formatCount } from "@/components/words/numbers";
import type { SearchParams } from "@/lib/search/params";
import type { Facet, FacetValue } from "@/lib/search/result";

/** So many values under another are listed until that other one is chosen. */
const shownUnder = 5;

type Props = { params: SearchParams; facet: Facet; value: FacetValue; label?: string };

/** A value of a filter with the values under it, which unfold; open where one of them, or the value itself, is chosen. */
export function FilterTreeValue({ params, facet, value, label = value.label }: Props) {
  const { key, children } = facet;
  const all = under(facet, value);
  const open = [value, ...all].some(isChosen);
  const listed = all.filter((child, i) => open || i < shownUnder || isChosen(child));
  const left = all.length - listed.length + (value.more ?? 0);
  return (
    <FilterValue params={params} filter={key} value={value} label={label}>
      {children && (all.length > 0 || left > 0) && (
        <details open={open} className="group/under">
          <summary aria-label={`Within ${label}`} className="unfold">
            <Icon name="open" className="group-open/under:rotate-90" />
          </summary>
          <ul className="values within">
            {listed.map((child) => (
              <FilterValue key={child.value} params={params} filter={children.key} value={child} />
            ))}
            {left > 0 && (
              <li>
                <a href={valuesHref(params, children.key)} className="all">
                  {formatCount(left)} more
                </a>
              </li>
            )}
          </ul>
        </details>
      )}
    </FilterValue>
  );
}
