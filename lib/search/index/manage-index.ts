import { isDeepStrictEqual } from "node:util";
import { MeilisearchApiError, type Settings } from "meilisearch";
import type { IndexTarget } from "@/lib/search/engine/client";
import { indexSettings } from "@/lib/search/index/settings";
import { waitForTasks } from "@/lib/search/index/wait-for-tasks";

/**
 * Creates the index where it is missing and gives it its settings where they differ; waits for
 * both. Safe to call at any time.
 */
export async function ensureIndex(target: IndexTarget): Promise<void> {
  const { engine, index } = target;
  if (!(await indexExists(target))) {
    const { taskUid } = await engine.createIndex(index, { primaryKey: "id" });
    await waitForTasks(target, [taskUid]).catch(async (error) => {
      // Somebody else may have been faster.
      if (!(await indexExists(target))) throw error;
    });
  }
  const wanted = indexSettings();
  const current = await engine.index(index).getSettings();
  if (sameSettings(wanted, current)) return;
  const { taskUid } = await engine.index(index).updateSettings(wanted);
  await waitForTasks(target, [taskUid]);
}

/** Whether the server has the index. */
export async function indexExists({ engine, index }: IndexTarget): Promise<boolean> {
  try {
    await engine.getRawIndex(index);
    return true;
  } catch (error) {
    if (error instanceof MeilisearchApiError && error.cause?.code === "index_not_found") return false;
    throw error;
  }
}

/**
 * Exchanges two indexes, settings and all, at one stroke: searches that run see the one or the
 * other.
 */
export async function swapIndexes(target: IndexTarget, other: string): Promise<void> {
  const { taskUid } = await target.engine.swapIndexes([{ indexes: [target.index, other], rename: false }]);
  await waitForTasks(target, [taskUid]);
}

/** Takes an index away with all that is still to be done in it. No error where there is none. */
export async function dropIndex(target: IndexTarget): Promise<void> {
  const { engine, index } = target;
  if (!(await indexExists(target))) return;
  const cancelled = await engine.tasks.cancelTasks({
    indexUids: [index],
    statuses: ["enqueued", "processing"],
  });
  await waitForTasks(target, [cancelled.taskUid]);
  const { taskUid } = await engine.deleteIndex(index);
  await waitForTasks(target, [taskUid]);
}

/** Whether the server's settings say what is wanted; it knows more of them. */
function sameSettings(wanted: Settings, current: Settings): boolean {
  const actual = sorted(current);
  return Object.entries(sorted(wanted)).every(([key, value]) => covers(actual[key as keyof Settings], value));
}

/**
 * Fields to filter and to sort by have no order. Our lists give them one, and a new field must not
 * make the settings of an index that has all of them count as different.
 */
function sorted(settings: Settings): Settings {
  const filterableAttributes = settings.filterableAttributes?.map((one) =>
    typeof one === "string" ? one : { ...one, attributePatterns: one.attributePatterns.toSorted() },
  );
  return { ...settings, filterableAttributes, sortableAttributes: settings.sortableAttributes?.toSorted() };
}

function covers(actual: unknown, wanted: unknown): boolean {
  if (typeof wanted !== "object" || wanted === null || Array.isArray(wanted))
    return isDeepStrictEqual(actual, wanted);
  if (typeof actual !== "object" || actual === null) return false;
  return Object.entries(wanted).every(([key, value]) =>
    covers((actual as Record<string, unknown>)[key], value),
  );
}
