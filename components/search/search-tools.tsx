import { type SearchParams, writeSearchParams } from "@/lib/search/url";

const forms: [path: string, words: string][] = [
  ["/search.csv", "CSV"],
  ["/search.ndjson", "NDJSON"],
  ["/search.atom", "Feed"],
  ["/api/v1/search", "API"],
];

/** The same search in other forms: the whole set, not only this page. */
export function SearchTools({ params }: { params: SearchParams }) {
  const query = writeSearchParams({ ...params, page: 1 });
  return (
    <nav aria-label="This search in other forms" className="flex flex-wrap gap-x-4 text-small print:hidden">
      {forms.map(([path, words]) => (
        <a key={path} href={query ? `${path}?${query}` : path} className="py-1">
          {words}
        </a>
      ))}
    </nav>
  );
}
