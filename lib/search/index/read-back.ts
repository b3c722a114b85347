import type { IndexTarget } from "@/lib/search/engine/client";
import { type IndexDocument, isIssue, isSummary } from "@/lib/search/engine/document";
import { quote } from "@/lib/search/filters/filter";
import type { Holding } from "@/lib/search/index/document";

/** What the index says of a document, enough to compare it with the database. */
export type IndexedDocument = Pick<IndexDocument, "id" | "determinationId" | "hash">;

const fields: (keyof IndexedDocument)[] = ["id", "determinationId", "hash"];
/** More documents than the letters of one request have. */
const everything = 1_000_000;

/** The documents that the index holds of these determinations: issues and clinical summaries. */
export async function indexedDocuments(
  { engine, index }: IndexTarget,
  determinationIds: readonly string[],
): Promise<IndexedDocument[]> {
  if (determinationIds.length === 0) return [];
  const { results } = await engine.index<IndexDocument>(index).getDocuments({
    filter: isOneOf(determinationIds),
    fields,
    limit: everything,
  });
  return results;
}

/**
 * Documents of these determinations that they have no more, left from an earlier text: issues whose
 * numbers lie beyond its issues, and a summary. By determination.
 */
export async function leftoverDocuments(
  { engine, index }: IndexTarget,
  holdings: ReadonlyMap<string, Holding>,
): Promise<string[]> {
  if (holdings.size === 0) return [];
  const byCount = new Map<number, string[]>();
  for (const [id, { issues }] of holdings) byCount.set(issues, [...(byCount.get(issues) ?? []), id]);
  const without = [...holdings].flatMap(([id, { hasSummary }]) => (hasSummary ? [] : [id]));
  const filter = [...byCount].map(([count, ids]) => `(number > ${count} AND ${isOneOf(ids)})`);
  if (without.length > 0) filter.push(`(${isSummary} AND ${isOneOf(without)})`);
  const { results } = await engine
    .index<IndexDocument>(index)
    .getDocuments({ filter: filter.join(" OR "), fields: ["id"], limit: everything });
  return results.map(({ id }) => id);
}

/**
 * Every document of the index, page by page. What is added or taken out meanwhile may be missed or met
 * twice.
 */
export async function* eachIndexedDocument(
  { engine, index }: IndexTarget,
  pageSize = 5_000,
): AsyncGenerator<IndexedDocument[]> {
  for (let offset = 0; ; offset += pageSize) {
    const { results } = await engine
      .index<IndexDocument>(index)
      .getDocuments({ fields, offset, limit: pageSize });
    if (results.length === 0) return;
    yield results;
  }
}

/** How many issues and clinical summaries the index holds. */
export async function countIndexed({
  engine,
  index,
}: IndexTarget): Promise<{ issues: number; summaries: number }> {
  const [issues, summaries] = await Promise.all(
    [isIssue, isSummary].map((filter) =>
      engine.index(index).getDocuments({ filter, limit: 0, fields: ["id"] }),
    ),
  );
  return { issues: issues!.total, summaries: summaries!.total };
}

function isOneOf(determinationIds: readonly string[]): string {
  return `determinationId IN [${determinationIds.map(quote).join(", ")}]`;
}
