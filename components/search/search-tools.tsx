import { Anchor } from "@/components/ui/anchor";
import { type SearchParams, writeSearchParams } from "@/lib/search/url";

const forms: [path: string, words: string][] = [
  ["/search.csv", "Spreadsheet (CSV)"],
  ["/search.ndjson", "JSON, a line each (NDJSON)"],
  ["/search.atom", "Feed (Atom)"],
  ["/search.feed.json", "Feed (JSON)"],
  ["/api/v1/search", "API"],
];

/** The same search in other forms, folded: the whole set, not only this page. */
export function SearchTools({ params }: { params: SearchParams }) {
  const query = writeSearchParams({ ...params, page: 1 });
  return (
    <details className="export">
      <summary className="fold">Export</summary>
      <nav aria-label="This search in other forms">
        {forms.map(([path, words]) => (
          <a key={path} href={query ? `${path}?${query}` : path}>
            {words}
          </a>
        ))}
        <Anchor href="/follow">How to follow a search</Anchor>
      </nav>
    </details>
  );
}
