import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/load-topic";
import { ValuesPage } from "@/components/filters/values-page";
import { SearchDown } from "@/components/layout/down";
import { Shell } from "@/components/layout/shell";
import { filterKeySchema } from "@/lib/api/operations/values";
import { searchValues } from "@/lib/search";
import { filterLabel } from "@/lib/search/filters";
import { readSearchParams } from "@/lib/search/url";

type Props = {
  params: Promise<{ filter: string }>;
  searchParams: Promise<Record<string, string | string[] | undefined>>;
};

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const filter = filterKeySchema.safeParse((await params).filter);
  if (!filter.success) return {};
  return { title: `${filterLabel(filter.data, readSearchParams(await searchParams))}: all values` };
}

/** All values of one filter under a search, for readers without a script or who prefer a list. */
export default async function FilterValuesPage({ params, searchParams }: Props) {
  const filter = filterKeySchema.safeParse((await params).filter);
  if (!filter.success) notFound();
  const input = await searchParams;
  const search = readSearchParams(input);
  const typed = typeof input.find === "string" ? input.find : "";
  const found = await orDown(searchValues(search, filter.data, typed));
  if (!found) return <SearchDown params={search} />;
  return (
    <Shell params={search}>
      <ValuesPage params={search} filter={filter.data} typed={typed} found={found} />
    </Shell>
  );
}
