import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, searchHref } from "@/lib/search/url";

/** Counts of letters come from the database; without it there are none to show. */
export function CoverageDown() {
  return (
    <section className="max-w-measure py-12">
      <meta name="robots" content="noindex" />
      <h1 className="mb-3 text-title">Counts of letters are temporarily unavailable</h1>
      <p className="text-lead">
        The database cannot be reached. <a href="/coverage">Try again</a> in a moment.
      </p>
    </section>
  );
}

/** Counts come from the search engine; without it there is nothing to count. */
export function TopicDown() {
  return (
    <section className="max-w-measure py-12">
      <meta name="robots" content="noindex" />
      <h1 className="mb-3 text-title">Statistics are temporarily unavailable</h1>
      <p className="text-lead">The search engine cannot be reached. Try this address again in a moment.</p>
    </section>
  );
}

/**
 * The database is unreachable; search works without it. Unlike an error page, this needs no script.
 */
export function DeterminationDown({ id }: { id: string }) {
  return (
    <section className="max-w-measure py-12">
      <h1 className="mb-3 text-title">Determinations are temporarily unavailable</h1>
      <p className="text-lead">
        This address stays good. <a href={`/determinations/${id}`}>Try it again</a> in a moment.
      </p>
      <p className="mt-3">
        The search may still work: its results show each decision with the sentence that decided it. Search
        above, or <Anchor href="/search">look through all decisions</Anchor>.
      </p>
    </section>
  );
}

/** The search engine is unreachable; no other part of the site depends on it. */
export function SearchDown({ params }: { params: SearchParams }) {
  return (
    <section className="max-w-measure py-12">
      <h1 className="mb-3 text-title">Search is temporarily unavailable</h1>
      <p className="text-lead">
        Your search is kept in this address. <a href={searchHref(params)}>Try it again</a> in a moment.
      </p>
      <p className="mt-3">
        Determinations can still be read at their own address, for instance one that you bookmarked. Go{" "}
        <Anchor href="/">to the first page</Anchor>.
      </p>
    </section>
  );
}
