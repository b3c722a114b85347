import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/components/words/numbers";
import { type FilterKey, type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { FacetValue } from "@/lib/search/result";

type Props = { params: SearchParams; filter: FilterKey; value: FacetValue; children?: React.ReactNode };

/**
 * One value of a filter: a link that adds it, or takes it away where it is on. Its looks stand in filters.css, for a
 * page holds hundreds of them.
 */
export function FilterValue({ params, filter, value, children }: Props) {
  return (
    <li>
      <Anchor
        href={searchHref(toggleFilter(params, filter, value.value))}
        scroll={false}
        aria-current={value.selected ? "true" : undefined}
        className="value"
      >
        <span>{value.label}</span> <b>{formatCount(value.count)}</b>
      </Anchor>
      {children}
    </li>
  );
}
