import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadSearch } from "@/app/search/load-search";
import { FilterPanel } from "@/components/filters/filter-panel";
import { Shell } from "@/components/layout/shell";
import { EmptyResults } from "@/components/search/empty-results";
import { describeSearch } from "@/components/search/restrictions";
import { ResultList } from "@/components/search/result-list";
import { ResultsHead } from "@/components/search/results-head";
import { SearchDown } from "@/components/search/search-down";
import { readSearchParams, searchHref } from "@/lib/search/params";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = readSearchParams(await searchParams);
  const title = describeSearch(params);
  const page = params.page > 1 ? `, page ${params.page}` : "";
  return {
    title: `${title}${page}`,
    openGraph: { title, url: searchHref(params) },
    alternates: {
      canonical: searchHref(params),
      types: {
        "application/atom+xml": searchHref({ ...params, page: 1 }).replace("/search", "/search.atom"),
      },
    },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const params = readSearchParams(await searchParams);
  const loaded = await loadSearch(params);
  if (loaded.kind === "case") redirect(`/determinations/${loaded.id}`);
  if (loaded.kind === "down")
    return (
      <Shell params={params}>
        <SearchDown params={params} />
      </Shell>
    );

  const { result } = loaded;
  return (
    <Shell params={params} sample={result.hits.some(({ sample }) => sample)}>
      <div className="grid gap-x-10 pt-6 filters:grid-cols-[17.5rem_minmax(0,52rem)]">
        <FilterPanel params={params} result={result} />
        <div className="min-w-0">
          <ResultsHead params={params} result={result} />
          {loaded.kind === "empty" ? (
            <EmptyResults params={params} totalsWithout={loaded.totalsWithout} />
          ) : (
            <ResultList params={params} result={result} />
          )}
        </div>
      </div>
    </Shell>
  );
}
