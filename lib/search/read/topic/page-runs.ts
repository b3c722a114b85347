import type { PageRange } from "@/lib/search/url/page-range";

/** A printed page and the issues in which a citation names it. */
export type PageCount = { page: number; issues: number };

const runsShown = 4;
/** A neighbour that has less of the issues than this share is cited apart. */
const together = 0.6;
const longest = 6;

/**
 * The places that are cited most: the commonest pages, each with the neighbours that go with it.
 */
export function pageRuns(pages: readonly PageCount[]): PageRange[] {
  const counts = new Map(pages.map(({ page, issues }) => [page, issues]));
  const taken = new Set<number>();
  const runs: PageRange[] = [];
  for (const { page, issues } of pages.toSorted((a, b) => b.issues - a.issues || a.page - b.page)) {
    if (runs.length === runsShown) break;
    if (taken.has(page)) continue;
    const joins = (other: number) => !taken.has(other) && (counts.get(other) ?? 0) >= issues * together;
    let [first, last] = [page, page];
    while (last - first + 1 < longest && joins(last + 1)) last += 1;
    while (last - first + 1 < longest && joins(first - 1)) first -= 1;
    for (let own = first; own <= last; own++) taken.add(own);
    runs.push({ first, last });
  }
  return runs;
}
