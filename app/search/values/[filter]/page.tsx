import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/outage";
import { ValuesPage } from "@/components/filters/values-page";
import { SearchDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { searchValues } from "@/lib/search";
import { filterKeys, filterLabel } from "@/lib/search/filters";
import { readSearchParams } from "@/lib/search/url";

type Props = {
  params: Promise<{ filter: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const filter = await readFilter(params);
  if (!filter) return {};
  return { title: `${filterLabel(filter, readSearchParams(await searchParams))}: all values` };
}

/** All values of one filter under a search, for readers without a script or who prefer a list. */
export default async function FilterValuesPage({ params, searchParams }: Props) {
  const filter = await readFilter(params);
  if (!filter) notFound();
  const input = await searchParams;
  const search = readSearchParams(input);
  const typed = typeof input.find === "string" ? input.find : "";
  const found = await orDown(searchValues(search, filter, typed));
  if (!found) return <SearchDown params={search} what="Lists of values" />;
  return (
    <Shell params={search}>
      <ValuesPage params={search} filter={filter} typed={typed} found={found} />
    </Shell>
  );
}

async function readFilter(params: Props["params"]) {
  const { filter } = await params;
  return filterKeys.find((key) => key === filter);
}
