import { type SearchParams, writeSearchParams } from "@/lib/search/url";

/** The Link header (RFC 8288) that leads from a page of results to the others. */
export function pageLinks(params: SearchParams, pageCount: number, site: string): string {
  const { page } = params;
  const last = Math.max(1, pageCount);
  const pages = {
    first: 1,
    ...(page > 1 && { prev: page - 1 }),
    ...(page < last && { next: page + 1 }),
    last,
  };
  return Object.entries(pages)
    .map(([relation, number]) => {
      const query = writeSearchParams({ ...params, page: number });
      return `<${site}/api/v1/search${query && `?${query}`}>; rel="${relation}"`;
    })
    .join(", ");
}
