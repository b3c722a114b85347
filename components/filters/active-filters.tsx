import { Anchor } from "@/components/ui/anchor";
import { Icon } from "@/components/ui/icon";
import { restrictions, type SearchResult } from "@/lib/search/results";
import { emptySearch, type SearchParams, searchHref } from "@/lib/search/url";

type Props = { params: SearchParams; understood?: SearchResult["understood"] };

/** The active filters and query words as chips; a click removes one. */
export function ActiveFilters({ params, understood }: Props) {
  const active = restrictions(params, understood);
  if (active.length === 0) return null;
  return (
    <ul aria-label="Active filters" className="mt-3 flex flex-wrap gap-1.5">
      {active.map(({ id, label, without }) => (
        <Chip key={id} label={label} href={searchHref(without)} />
      ))}
      {active.length > 1 && (
        <li>
          <Anchor
            href={searchHref({ ...emptySearch, sort: params.sort })}
            className="inline-flex min-h-7 items-center px-1.5 text-small"
          >
            Clear all
          </Anchor>
        </li>
      )}
    </ul>
  );
}

/** A filter that applies; `href` is the same without it. */
export function Chip({ label, href }: { label: string; href: string }) {
  return (
    <li>
      <Anchor
        href={href}
        className="chip inline-flex min-h-7 items-center gap-1.5 rounded-full bg-accent-soft px-3 text-small text-accent no-underline hover:underline"
      >
        <span className="sr-only">Remove </span>
        {label}
        <Icon name="cross" className="text-[0.7em]" />
      </Anchor>
    </li>
  );
}
