import type { ReactNode } from "react";
import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, searchHref } from "@/lib/search/url";
import { formatCount } from "@/lib/words/numbers";

type Sort = SearchParams["sort"];

/** Orders by a date: its latest first, its earliest first. */
const dates: { words: string; latest: Sort; earliest: Sort }[] = [
  { words: "Decision date", latest: "newest", earliest: "oldest" },
  { words: "Injury date", latest: "injury-newest", earliest: "injury-oldest" },
];

type BarProps = {
  params: SearchParams;
  result: { total: number; page: number; pageCount: number };
  children?: ReactNode;
};

/** The line above results: what the caller puts first, the sort order, and the page's number. */
export function ResultsBar({ params, result: { total, page, pageCount }, children }: BarProps) {
  return (
    <div className={total === 0 ? "results-bar empty" : "results-bar"}>
      {children}
      {total > 0 && <SortLinks params={params} />}
      {page > 1 && (
        <p className="ml-auto text-muted">
          Page {formatCount(page)} of {formatCount(pageCount)}
        </p>
      )}
    </div>
  );
}

/**
 * The sort order; a click on the current date reverses it. Without query words there is no
 * relevance.
 */
function SortLinks({ params }: { params: SearchParams }) {
  const sort = params.q === "" && params.sort === "relevance" ? "newest" : params.sort;
  const hrefOf = (to: Sort) => searchHref({ ...params, sort: to, page: 1 });
  return (
    <p className="flex flex-wrap items-center gap-x-4">
      <span className="text-muted max-sm:sr-only">Sort by</span>
      {params.q !== "" &&
        (sort === "relevance" ? (
          <b aria-current="true" className="py-1 font-semibold">
            Relevance
          </b>
        ) : (
          <SortLink href={hrefOf("relevance")}>Relevance</SortLink>
        ))}
      {dates.map(({ words, latest, earliest }) => {
        if (sort === latest)
          return <Turned key={words} href={hrefOf(earliest)} words={words} order="latest first" arrow="↓" />;
        if (sort === earliest)
          return <Turned key={words} href={hrefOf(latest)} words={words} order="earliest first" arrow="↑" />;
        return (
          <SortLink key={words} href={hrefOf(latest)}>
            {words}
          </SortLink>
        );
      })}
      {sort === "added" ? (
        <b aria-current="true" className="py-1 font-semibold">
          Added here<span className="max-sm:sr-only">, latest first</span>
        </b>
      ) : (
        <SortLink href={hrefOf("added")}>Added here</SortLink>
      )}
    </p>
  );
}

function SortLink({ href, children }: { href: string; children: React.ReactNode }) {
  return (
    <Anchor href={href} stay className="py-1">
      {children}
    </Anchor>
  );
}

type TurnedProps = { href: string; words: string; order: string; arrow: string };

/** The current order; a click reverses it. */
function Turned({ href, words, order, arrow }: TurnedProps) {
  return (
    <Anchor
      href={href}
      stay
      aria-current="true"
      title="Turn the order round"
      className="py-1 font-semibold text-ink no-underline hover:underline"
    >
      {words}
      <span className="max-sm:sr-only">, {order}</span> <span aria-hidden="true">{arrow}</span>
    </Anchor>
  );
}
