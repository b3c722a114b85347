import { Anchor } from "@/components/ui/anchor";
import type { Restriction, SearchResult } from "@/lib/search/results";
import { emptySearch, type SearchParams, searchHref } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

/** A part of a search that can be removed, and the number of issues without it. */
export type WayOut = Restriction & { total: number };

type Props = { params: SearchParams; result: SearchResult; ways: readonly WayOut[] };

/** The page without results: what narrows the search, and what removing each part would find. */
export function EmptyResults({ params, result: { understood }, ways }: Props) {
  const open = ways.filter(({ total }) => total > 0);
  const unquoted = withoutQuotes(understood);
  return (
    <section className="max-w-measure py-6">
      <p className="text-lead">No issue fits all of this at once.</p>
      {ways.length > 1 && open.length === 0 && (
        <p className="mt-4">Giving up any one of these parts finds nothing either.</p>
      )}
      {ways.length > 1 && open.length > 0 && <Ways ways={open} />}
      <ul className="mt-5 list-disc space-y-1 pl-5">
        {params.q.includes('"') && !understood.some((term) => term.or) && (
          <li>
            <Anchor href={searchHref({ ...params, q: unquoted, page: 1 })}>
              Search the words without quotation marks
            </Anchor>
          </li>
        )}
        {understood.length > 1 && (
          <li>
            All words must occur in one issue: its request, its reasons or its citations. Fewer or more
            general words find more.
          </li>
        )}
        <li>
          That nothing is found here does not mean that no such decision exists: this casebook holds only the
          letters it was given. <Anchor href="/coverage">What it holds</Anchor>
        </li>
        <li>
          <Anchor href={searchHref(emptySearch)}>Look through all decisions</Anchor>
        </li>
      </ul>
    </section>
  );
}

function Ways({ ways }: Pick<Props, "ways">) {
  return (
    <>
      <p className="mt-4">Without one of the parts there are:</p>
      <ul className="mt-1.5">
        {ways
          .toSorted((a, b) => b.total - a.total)
          .map(({ id, label, without, total }) => (
            <li key={id} className="py-0.5">
              <Anchor href={searchHref(without)}>{counted(total, "issue")}</Anchor> without {label}
            </li>
          ))}
      </ul>
    </>
  );
}

/** The words as they were searched, operators left out. */
function withoutQuotes(understood: SearchResult["understood"]): string {
  return understood
    .flatMap(({ text, kind, excluded }) =>
      text.split(" ").map((word) => `${excluded ? "-" : ""}${word}${kind === "beginning" ? "*" : ""}`),
    )
    .join(" ");
}
