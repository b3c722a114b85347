import type { Meilisearch } from "meilisearch";
import type { TaskId } from "@/lib/search/index/indexing";

/** The server accepted a piece of work and then could not do it; the message is the server's. */
export class IndexingFailed extends Error {
  override name = "IndexingFailed";
}

const [firstPause, longestPause] = [10, 250];

/**
 * Waits until the server has done all tasks. Throws an IndexingFailed with its reason for the first
 * that failed.
 */
export async function waitForTasks(
  { engine }: { engine: Meilisearch },
  tasks: readonly TaskId[],
): Promise<void> {
  let waiting = [...tasks];
  for (let pause = firstPause; waiting.length > 0; pause = Math.min(longestPause, pause * 1.5)) {
    const { results } = await engine.tasks.getTasks({ uids: waiting, limit: waiting.length });
    const failed = results.find(({ status }) => status === "failed" || status === "canceled");
    if (failed)
      throw new IndexingFailed(
        `Meilisearch could not do task ${failed.uid} (${failed.type} in ${failed.indexUid}): ${failed.error?.message ?? failed.status}`,
      );
    const done = new Set(results.filter(({ status }) => status === "succeeded").map(({ uid }) => uid));
    waiting = waiting.filter((task) => !done.has(task));
    if (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, pause));
  }
}
