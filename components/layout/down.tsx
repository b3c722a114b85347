import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, searchHref } from "@/lib/search/url";

/** The coverage page while the database, which holds its counts, is unreachable. */
export function CoverageDown() {
  return (
    <Down title="Counts of letters are temporarily unavailable" unlisted>
      <p className="text-lead">
        The database cannot be reached. <a href="/coverage">Try again</a> in a moment.
      </p>
    </Down>
  );
}

/** A page of counts while the search engine, which counts, is unreachable. */
export function TopicDown({ params }: { params?: SearchParams }) {
  return (
    <Down title="Statistics are temporarily unavailable" params={params} unlisted>
      <p className="text-lead">The search engine cannot be reached. Try this address again in a moment.</p>
    </Down>
  );
}

/**
 * A determination while the database is unreachable; search works without it. Unlike an error page,
 * this needs no script.
 */
export function DeterminationDown({ id }: { id: string }) {
  return (
    <Down title="Determinations are temporarily unavailable">
      <p className="text-lead">
        This address stays good. <a href={`/determinations/${id}`}>Try it again</a> in a moment.
      </p>
      <p className="mt-3">
        The search may still work: its results show each decision with the sentence that decided it. Search
        above, or <Anchor href="/search">look through all decisions</Anchor>.
      </p>
    </Down>
  );
}

/** A search while the search engine is unreachable; no other part of the site depends on it. */
export function SearchDown({ params }: { params: SearchParams }) {
  return (
    <Down title="Search is temporarily unavailable" params={params}>
      <p className="text-lead">
        Your search is kept in this address. <a href={searchHref(params)}>Try it again</a> in a moment.
      </p>
      <p className="mt-3">
        Determinations can still be read at their own address, for instance one that you bookmarked. Go{" "}
        <Anchor href="/">to the first page</Anchor>.
      </p>
    </Down>
  );
}

type Props = {
  title: string;
  /** The search that stays in the box. */
  params?: SearchParams;
  /** Search engines would otherwise list this text under the address of the page. */
  unlisted?: boolean;
  children: React.ReactNode;
};

function Down({ title, params, unlisted = false, children }: Props) {
  return (
    <Shell params={params}>
      <section className="max-w-measure py-12">
        {unlisted && <meta name="robots" content="noindex" />}
        <h1 className="mb-3 text-title">{title}</h1>
        {children}
      </section>
    </Shell>
  );
}
