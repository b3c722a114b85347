import { Anchor } from "@/components/ui/anchor";
import { formatCount } from "@/components/words/numbers";
import { type FilterKey, type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { FacetValue } from "@/lib/search/result";

type Props = { params: SearchParams; filter: FilterKey; value: FacetValue; children?: React.ReactNode };

/**
 * One value of a filter: a link that adds it, or takes it away where it is on, and a small one that excludes it. Their looks stand in
 * filters.css, for a page holds hundreds of them. An outcome has no such second link: the other outcome says the same.
 */
export function FilterValue({ params, filter, value, children }: Props) {
  const { label, count, selected, excluded } = value;
  const toggled = (what: string) => searchHref(toggleFilter(params, filter, what));
  return (
    <li>
      <Anchor
        href={toggled(excluded ? `-${value.value}` : value.value)}
        scroll={false}
        aria-current={selected || excluded ? "true" : undefined}
        className={excluded ? "value excluded" : "value"}
      >
        <span>{excluded ? `not ${label}` : label}</span> <b>{formatCount(count)}</b>
      </Anchor>
      {filter !== "outcome" && !excluded && (
        <Anchor
          href={toggled(`-${value.value}`)}
          scroll={false}
          aria-label={`Exclude ${label}`}
          className="exclude"
        />
      )}
      {children}
    </li>
  );
}
