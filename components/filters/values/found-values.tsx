import type { Lookup } from "@/components/filters/values/fetch-values";
import { ValueItem } from "@/components/filters/values/value-item";
import type { ValueLinks } from "@/lib/search/url/value-href";

/** So many are listed under what was typed; another letter narrows them. */
const mostListed = 12;

type Props = { lookup: Lookup; links: readonly ValueLinks[] };

/** The values that were found, as the panel lists values. */
export function FoundValues({ lookup: { found, more, said }, links }: Props) {
  const left = Math.max(0, found.length - mostListed) + more;
  if (found.length === 0) return <p className="py-1 text-small text-muted">{said}</p>;
  return (
    <>
      <ul className="values">
        {found.slice(0, mostListed).map(({ filter, ...value }) => {
          const own = links.find((one) => one.filter === filter);
          return own && <ValueItem key={`${filter}=${value.value}`} links={own} value={value} />;
        })}
      </ul>
      {left > 0 && <p className="py-1 text-small text-muted">{`${left} more: type on`}</p>}
    </>
  );
}
