import { randomBytes } from "node:crypto";
import { readEnv } from "@/lib/env";
import type { DeterminationRecord } from "@/lib/letter/record";
import { type IndexTarget, openIndex } from "@/lib/search/engine/client";
import { indexDocuments } from "@/lib/search/index/document";
import { postDocuments } from "@/lib/search/index/indexing";
import { dropIndex, ensureIndex } from "@/lib/search/index/manage-index";
import { waitForTasks } from "@/lib/search/index/wait-for-tasks";

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
