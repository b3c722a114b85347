import { randomBytes } from "node:crypto";
import { readEnv } from "@/lib/env";
import type { DeterminationRecord } from "@/lib/letter/record";
import { ask, totalOf } from "@/lib/search/engine/ask";
import { type IndexTarget, openIndex, siteIndex } from "@/lib/search/engine/client";
import { orderedQuery } from "@/lib/search/engine/request";
import { indexDocuments } from "@/lib/search/index/document";
import { postDocuments } from "@/lib/search/index/indexing";
import { dropIndex, ensureIndex } from "@/lib/search/index/manage-index";
import { waitForTasks } from "@/lib/search/index/wait-for-tasks";
import { searchOf } from "@/lib/search/query/search-of";
import { emptySearch } from "@/lib/search/url/params";

/**
 * An index of a test's own on the engine that the integration tests run on; what `search` looks at,
 * until dropped.
 */
export async function openTestIndex(
  records: DeterminationRecord[],
): Promise<IndexTarget & { drop(): Promise<void> }> {
  const { MEILISEARCH_URL: url = "", MEILISEARCH_ADMIN_KEY: adminKey = "" } = readEnv();
  const target = openIndex({ url, adminKey }, `test_${randomBytes(6).toString("hex")}`);
  process.env.MEILISEARCH_INDEX = target.index;
  await ensureIndex(target);
  await waitForTasks(target, await postDocuments(target, records.flatMap(indexDocuments)));
  return { ...target, drop: () => dropIndex(target) };
}

/** Queries of one request. */
const together = 25;

/**
 * For each query the determinations that it finds, at most 2,000, and the number of their issues. Many
 * queries are one request, and nothing is ranked, so that a test can ask hundreds.
 */
export async function findEach(
  queries: readonly string[],
): Promise<{ determinations: string[]; total: number }[]> {
  const target = siteIndex();
  const found: { determinations: string[]; total: number }[] = [];
  for (let at = 0; at < queries.length; at += together) {
    const asked = queries.slice(at, at + together).map((q) => ({
      ...orderedQuery(target.index, searchOf({ ...emptySearch, q })),
      facets: ["determinationId", "outcome"],
      limit: 0,
    }));
    for (const answer of await ask(target, asked))
      found.push({
        determinations: Object.keys(answer.facetDistribution?.determinationId ?? {}),
        total: totalOf(answer),
      });
  }
  return found;
}
