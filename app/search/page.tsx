import type { Metadata } from "next";
import { redirect } from "next/navigation";
import { loadSearch } from "@/app/search/load-search";
import { SearchDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { Results } from "@/components/search/results";
import { Summaries } from "@/components/search/summaries";
import { describeSearch } from "@/lib/search/results";
import { readSearchParams, searchHref, writeSearchParams } from "@/lib/search/url";

type Props = { searchParams: Promise<Record<string, string | string[] | undefined>> };

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const params = readSearchParams(await searchParams);
  const loaded = await loadSearch(writeSearchParams(params));
  // An address beyond the last page shows the last one, and says so.
  const page = "result" in loaded ? loaded.result.page : params.page;
  const described = describeSearch(loaded.kind === "found" ? loaded.read.params : params);
  const title = params.in === "summary" ? `${described}, in clinical summaries` : described;
  const url = searchHref({ ...params, page });
  return {
    title: page > 1 ? `${title}, page ${page}` : title,
    openGraph: { title, url },
    alternates: {
      canonical: url,
      types: {
        "application/feed+json": searchHref({ ...params, in: "issue", page: 1 }).replace(
          "/search",
          "/search.feed.json",
        ),
        "application/atom+xml": searchHref({ ...params, in: "issue", page: 1 }).replace(
          "/search",
          "/search.atom",
        ),
      },
    },
  };
}

export default async function SearchPage({ searchParams }: Props) {
  const params = readSearchParams(await searchParams);
  const loaded = await loadSearch(writeSearchParams(params));
  if (loaded.kind === "case") redirect(`/determinations/${loaded.id}`);
  if (loaded.kind === "down")
    return (
      <SearchDown
        params={params}
        what={params.in === "summary" ? "Searches of clinical summaries" : undefined}
      />
    );
  if (loaded.kind === "summaries")
    return (
      <Shell params={params} hasResults sample={loaded.result.summaries.some(({ sample }) => sample)}>
        <Summaries {...loaded} />
      </Shell>
    );
  const { read, ...found } = loaded;
  return (
    <Shell params={params} hasResults sample={loaded.result.hits.some(({ sample }) => sample)}>
      <Results {...read} {...found} />
    </Shell>
  );
}
