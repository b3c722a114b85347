import { ResultItem } from "@/components/search/result-item";
import { SearchTools } from "@/components/search/search-tools";
import { PageNumbers } from "@/components/ui/page-numbers";
import type { SearchResult } from "@/lib/search/read/result";
import { type SearchParams, searchHref } from "@/lib/search/url/params";
import { resultHref } from "@/lib/search/url/result-href";

/** The results of one page, and the way to the others. */
export function ResultList({ params, result }: { params: SearchParams; result: SearchResult }) {
  const before = (result.page - 1) * result.pageSize;
  return (
    <>
      {result.hits.map((hit, i) => (
        <ResultItem key={hit.id} hit={hit} href={resultHref(hit, params, before + i + 1)} />
      ))}
      <PageNumbers
        page={result.page}
        pageCount={result.pageCount}
        href={(page) => searchHref({ ...params, page })}
      />
      <div className="mt-6 sm:hidden">
        <SearchTools params={params} />
      </div>
    </>
  );
}
