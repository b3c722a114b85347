import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";
import { Notice } from "@/components/ui/notice";
import type { SearchParams } from "@/lib/search/url";

/** The State's own search of determinations. */
const stateSearch = "https://www.dir.ca.gov/dwc/imr/IMRDecisionSearch.asp";

/** The coverage page while the database, which holds its counts, is unreachable. */
export function CoverageDown() {
  return <Down title="Counts of letters are temporarily unavailable" without="database" />;
}

/** A page of counts while the search engine, which counts, is unreachable. */
export function TopicDown({ params }: { params?: SearchParams }) {
  return <Down title="Statistics are temporarily unavailable" params={params} without="search engine" />;
}

/** A determination while the database is unreachable; search works without it. */
export function DeterminationDown() {
  return <Down title="Determinations are temporarily unavailable" without="database" />;
}

/** A search while neither engine is reachable, or one that only the search engine can answer. */
export function SearchDown({ params, what = "Search" }: { params: SearchParams; what?: string }) {
  const verb = what.endsWith("s") ? "are" : "is";
  const without = what === "Search" ? "engines" : "search engine";
  return <Down title={`${what} ${verb} temporarily unavailable`} params={params} without={without} />;
}

/** What the first page lacks while an engine is unreachable. */
export function HomeIncomplete({ counts, lists }: { counts: boolean; lists: boolean }) {
  if (!counts && !lists)
    return (
      <Notice>
        Searches and determinations are temporarily unavailable. Please <a href="/">try again</a> in a moment;{" "}
        <StateSearch /> has the letters too.
      </Notice>
    );
  return (
    <Notice>
      {counts
        ? "The lists of treatments and guidelines, statistics and the search in the full text are temporarily unavailable. A search finds filters and words of the treatment request, and determinations can be read."
        : "The counts of letters and the determinations themselves are temporarily unavailable. Searches and statistics work."}
    </Notice>
  );
}

type Unreachable = "search engine" | "database" | "engines";

type Props = {
  title: string;
  without: Unreachable;
  /** The search that stays in the box. */
  params?: SearchParams;
};

/** In place of a page that cannot be made: what works, what does not, and ways on. It needs no script. */
function Down({ title, without, params }: Props) {
  return (
    <Shell params={params}>
      <section className="max-w-measure py-12">
        {/* Search engines would otherwise list this text under the address of the page. */}
        <meta name="robots" content="noindex" />
        <h1 className="mb-3 text-title">{title}</h1>
        <p className="text-lead">
          {causes[without]} This address stays good:{" "}
          {/* biome-ignore lint/a11y/useValidAnchor: an empty address is the one of this page */}
          <a href="">try it again</a> in a moment.
        </p>
        <h2 className="mt-8 mb-2 text-heading">What you can do now</h2>
        <ul className="list-disc space-y-1 pl-5">
          {waysOn[without]}
          <li>
            Look the letter up in <StateSearch />.
          </li>
        </ul>
        {without !== "engines" && (
          <>
            <h2 className="mt-8 mb-2 text-heading">What does not work now</h2>
            <p>{lost[without]}</p>
          </>
        )}
      </section>
    </Shell>
  );
}

const causes: Record<Unreachable, string> = {
  "search engine": "The search engine, which also counts, does not answer.",
  database: "The database, which holds the letters, does not answer.",
  engines: "Neither the search engine nor the database answers.",
};

const waysOn: Record<Unreachable, React.ReactNode> = {
  "search engine": (
    <>
      <li>
        <Anchor href="/search">Search</Anchor> by filters, and by words of the treatment request: the database
        answers these, with exact counts.
      </li>
      <li>Read a determination, from such a search or at its own address.</li>
    </>
  ),
  database: (
    <>
      <li>
        <Anchor href="/search">Search</Anchor>: results show each decision with the sentence that decided it.
      </li>
      <li>
        Look at <Anchor href="/statistics">statistics</Anchor>, <Anchor href="/treatments">treatments</Anchor>{" "}
        and <Anchor href="/guidelines">guidelines</Anchor>.
      </li>
    </>
  ),
  engines: (
    <li>
      Read <a href="/what-it-means">what Upheld and Overturned mean</a>, and what may be done after a
      decision.
    </li>
  ),
};

const lost: Record<Exclude<Unreachable, "engines">, string> = {
  "search engine":
    "Searches in the full text and in clinical summaries, statistics, the pages of treatments, guidelines, specialties and body parts, and downloads of search results.",
  database: "Determinations with their letters, the coverage of this casebook, and its list of removals.",
};

function StateSearch() {
  return <a href={stateSearch}>the State’s own search</a>;
}
