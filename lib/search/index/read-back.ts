import type { IndexTarget } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/engine/document";
import { quote } from "@/lib/search/filters/filter";

/** What the index says of an issue, enough to compare it with the database. */
export type IndexedIssue = Pick<IssueDocument, "id" | "determinationId" | "hash">;

const fields: (keyof IndexedIssue)[] = ["id", "determinationId", "hash"];
/** More issues than the letters of one request have. */
const everything = 1_000_000;

/** The issues that the index holds of these determinations. */
export async function indexedIssues(
  { engine, index }: IndexTarget,
  determinationIds: readonly string[],
): Promise<IndexedIssue[]> {
  if (determinationIds.length === 0) return [];
  const { results } = await engine.index<IssueDocument>(index).getDocuments({
    filter: `determinationId IN [${determinationIds.map(quote).join(", ")}]`,
    fields,
    limit: everything,
  });
  return results;
}

/**
 * Issues of these determinations whose numbers lie beyond what the determination has now: left from
 * an earlier text with more issues. `issueCounts`: by determination.
 */
export async function leftoverIssues(
  { engine, index }: IndexTarget,
  issueCounts: ReadonlyMap<string, number>,
): Promise<string[]> {
  const byCount = new Map<number, string[]>();
  for (const [id, count] of issueCounts) byCount.set(count, [...(byCount.get(count) ?? []), quote(id)]);
  const filter = [...byCount].map(
    ([count, ids]) => `(number > ${count} AND determinationId IN [${ids.join(", ")}])`,
  );
  if (filter.length === 0) return [];
  const { results } = await engine
    .index<IssueDocument>(index)
    .getDocuments({ filter: filter.join(" OR "), fields: ["id"], limit: everything });
  return results.map(({ id }) => id);
}

/**
 * Every issue of the index, page by page. What is added or taken out meanwhile may be missed or met
 * twice.
 */
export async function* eachIndexedIssue(
  { engine, index }: IndexTarget,
  pageSize = 5_000,
): AsyncGenerator<IndexedIssue[]> {
  for (let offset = 0; ; offset += pageSize) {
    const { results } = await engine
      .index<IssueDocument>(index)
      .getDocuments({ fields, offset, limit: pageSize });
    if (results.length === 0) return;
    yield results;
  }
}

/** How many issues the index holds. */
export async function countIndexedIssues({ engine, index }: IndexTarget): Promise<number> {
  return (await engine.index(index).getDocuments({ limit: 0, fields: ["id"] })).total;
}
