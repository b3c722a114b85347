import { useEffect, useState } from "react";
import { fetchValues, type Lookup } from "@/components/filters/values/fetch-values";
import { ValueItem } from "@/components/filters/values/value-item";
import { announce } from "@/components/ui/announce";
import { searchQuery, type ValueLinks } from "@/lib/search/url/value-href";
import { formatCount } from "@/lib/words/numbers";

/** Milliseconds without a keystroke before a lookup starts. */
const pause = 150;

/**
 * The filters to search, in the order of their results. `among` is their number of values, null if
 * unknown.
 */
export type Find = { filters: readonly string[]; label: string; among: number | null };

type Props = {
  find: Find;
  links: readonly ValueLinks[];
  /** The list that is shown while the box is empty. */
  children: React.ReactNode;
};

/**
 * Finds values of a long filter by the beginnings of their words. Without a script, the page with
 * all values serves instead.
 */
export function FindValues({ find: { filters, label, among }, links, children }: Props) {
  const search = links[0] ? searchQuery(links[0]) : "";
  const [typed, setTyped] = useState("");
  const [lookup, setLookup] = useState<Lookup | null>(null);
  const wanted = typed.trim();
  const asked = filters.join(" ");
  useEffect(() => {
    if (wanted === "") return setLookup(null);
    const stop = new AbortController();
    const timer = setTimeout(async () => {
      const found = await fetchValues(asked.split(" "), wanted, search, stop.signal);
      if (stop.signal.aborted) return;
      setLookup(found);
      announce(found.said);
    }, pause);
    return () => {
      clearTimeout(timer);
      stop.abort();
    };
  }, [wanted, search, asked]);
  return (
    <>
      <input
        type="search"
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        aria-label={`Find in ${label}`}
        placeholder={among === null ? "Find" : `Find among ${formatCount(among)}`}
        maxLength={100}
        autoComplete="off"
        className="find needs-script"
      />
      {lookup === null ? children : <FoundValues lookup={lookup} links={links} />}
    </>
  );
}

/** Values listed at most; typing on narrows them. */
const mostListed = 12;

type FoundProps = { lookup: Lookup; links: readonly ValueLinks[] };

/** The values that were found, as the panel lists values. */
function FoundValues({ lookup: { found, more, said }, links }: FoundProps) {
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
