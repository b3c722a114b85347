import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { formatCount } from "@/components/words/numbers";
import { type FilterKey, type SearchParams, searchHref, toggleFilter } from "@/lib/search/params";
import type { FacetValue } from "@/lib/search/result";

type Props = { params: SearchParams; filter: FilterKey; value: FacetValue; children?: React.ReactNode };

/** One value of a filter: a link that adds it, or takes it away where it is on. Its count stands at the right edge. */
export function FilterValue({ params, filter, value, children }: Props) {
  const { selected, label, count } = value;
  return (
    <li className="relative">
      <Anchor
        href={searchHref(toggleFilter(params, filter, value.value))}
        scroll={false}
        aria-current={selected ? "true" : undefined}
        className="group flex gap-2 py-1 leading-snug text-ink no-underline"
      >
        <span
          className={`mt-0.5 flex size-4 flex-none items-center justify-center rounded-[3px] border-[1.5px] text-[0.75rem] ${selected ? "border-accent bg-accent text-surface" : "border-edge group-hover:border-accent"}`}
        >
          {selected && <Icon name="check" />}
        </span>
        <span className="min-w-0 flex-1 break-words group-hover:underline">{label}</span>
        <span className="text-small leading-[1.6] text-muted tabular-nums">
          {formatCount(count)}
          <span className="sr-only"> {count === 1 ? "issue" : "issues"}</span>
        </span>
      </Anchor>
      {children}
    </li>
  );
}
