import { restrictions } from "@/components/search/restrictions";
import { Anchor } from "@/components/ui/anchor";
import { counted } from "@/components/words/numbers";
import { emptySearch, type SearchParams, searchHref } from "@/lib/search/params";

type Props = {
  params: SearchParams;
  /** What remains when one restriction is given up, in the order of `restrictions(params)`. */
  totalsWithout: readonly number[];
};

/** No result: says what narrows the search, and what giving up each part would bring. */
export function EmptyResults({ params, totalsWithout }: Props) {
  const ways = restrictions(params)
    .map((restriction, i) => ({ ...restriction, total: totalsWithout[i] ?? 0 }))
    .sort((a, b) => b.total - a.total);
  const some = ways.some(({ total }) => total > 0);
  return (
    <section className="max-w-measure py-6">
      <p className="text-lead">No issue fits all of this at once.</p>
      {ways.length > 1 && !some && (
        <p className="mt-4">Giving up any one of these parts finds nothing either.</p>
      )}
      {ways.length > 1 && some && (
        <>
          <p className="mt-4">Without one of the parts there are:</p>
          <ul className="mt-1.5 space-y-1">
            {ways.map(({ id, label, without, total }) => (
              <li key={id}>
                {total > 0 ? (
                  <>
                    <Anchor href={searchHref(without)}>{counted(total, "issue")}</Anchor> without {label}
                  </>
                ) : (
                  <span className="text-muted">none without {label}</span>
                )}
              </li>
            ))}
          </ul>
        </>
      )}
      <ul className="mt-5 list-disc space-y-1 pl-5">
        {params.q.includes('"') && (
          <li>
            <Anchor href={searchHref({ ...params, q: params.q.replaceAll('"', ""), page: 1 })}>
              Search the words without quotation marks
            </Anchor>
          </li>
        )}
        {params.q && <li>All words must occur in one issue: fewer or more general words find more.</li>}
        <li>
          <Anchor href={searchHref(emptySearch)}>Look through all decisions</Anchor>
        </li>
        <li>
          That nothing is found here does not mean that no such decision exists: this casebook holds only the
          letters it was given.
        </li>
      </ul>
    </section>
  );
}
