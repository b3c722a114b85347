import { formatCount } from "@/components/words/numbers";
import { type FilterKey, type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { FacetValue } from "@/lib/search/result";

type Props = {
  params: SearchParams;
  filter: FilterKey;
  value: FacetValue;
  /** Other words than its label, where its list says the rest. */
  label?: string;
  children?: React.ReactNode;
};

/**
 * One value of a filter: a link that adds it, or takes it away where it is on, and a small one that excludes it. Their looks stand in
 * filters.css, for a page holds hundreds of them; that they are followed in place is the panel's doing (ui/soft-links.tsx).
 * An outcome has no such second link: the other outcome says the same.
 */
export function FilterValue({ params, filter, value, label = value.label, children }: Props) {
  const { count, selected, excluded } = value;
  const toggled = (what: string) => searchHref(toggleFilter(params, filter, what));
  return (
    <li>
      <a
        href={toggled(excluded ? `-${value.value}` : value.value)}
        aria-current={selected || excluded ? "true" : undefined}
        className={excluded ? "value excluded" : "value"}
      >
        <span>{excluded ? `not ${label}` : label}</span> <b>{formatCount(count)}</b>
      </a>
      {filter !== "outcome" && !excluded && (
        <a href={toggled(`-${value.value}`)} aria-label={`not ${label}`} className="exclude">
          not
        </a>
      )}
      {children}
    </li>
  );
}
