import type { IndexTarget } from "@/lib/search/engine/client";
import type { IndexDocument } from "@/lib/search/engine/document";
import { quote } from "@/lib/search/filters/filter";

/** The server's number of a piece of work that it has accepted; it works them off in order. */
export type TaskId = number;

/**
 * The server takes bodies of up to 100 MB; smaller ones cost it no more and this process less
 * memory.
 */
const largestBody = 16_000_000;

/**
 * Hands documents over, replacing those of the same id. Returns the tasks: nothing is found before
 * they are done.
 */
export async function postDocuments(
  { engine, index }: IndexTarget,
  documents: readonly IndexDocument[],
): Promise<TaskId[]> {
  const tasks: TaskId[] = [];
  let lines: string[] = [];
  let size = 0;
  const post = async () => {
    if (lines.length === 0) return;
    const body = lines.join("\n");
    [lines, size] = [[], 0];
    const task = await engine.index(index).addDocumentsFromString(body, "application/x-ndjson");
    tasks.push(task.taskUid);
  };
  for (const document of documents) {
    const line = JSON.stringify(document);
    if (size + line.length > largestBody) await post();
    lines.push(line);
    size += line.length;
  }
  await post();
  return tasks;
}

/** Takes all documents of these determinations out. */
export async function deleteDeterminations(
  { engine, index }: IndexTarget,
  determinationIds: readonly string[],
): Promise<TaskId[]> {
  if (determinationIds.length === 0) return [];
  const filter = `determinationId IN [${determinationIds.map(quote).join(", ")}]`;
  return [(await engine.index(index).deleteDocuments({ filter })).taskUid];
}

/** Takes single documents out. */
export async function deleteDocuments(
  { engine, index }: IndexTarget,
  ids: readonly string[],
): Promise<TaskId[]> {
  if (ids.length === 0) return [];
  return [(await engine.index(index).deleteDocuments([...ids])).taskUid];
}
