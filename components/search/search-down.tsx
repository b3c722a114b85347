import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, searchHref } from "@/lib/search/url/params";

/** The search engine does not answer; nothing else of the site depends on it. */
export function SearchDown({ params }: { params: SearchParams }) {
  return (
    <section className="max-w-measure py-12">
      <h1 className="mb-3 text-title">The search does not answer just now</h1>
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
