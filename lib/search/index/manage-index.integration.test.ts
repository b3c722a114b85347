import { afterAll, beforeAll, expect, test } from "vitest";
import { ensureIndex } from "@/lib/search/index/manage-index";
import { indexSettings } from "@/lib/search/index/settings";
import { waitForTasks } from "@/lib/search/index/wait-for-tasks";
import { openTestIndex } from "@/lib/search/testing/open-index";

let index: Awaited<ReturnType<typeof openTestIndex>>;

beforeAll(async () => {
  index = await openTestIndex([]);
});
afterAll(() => index.drop());

/** The fields to filter by as the server has them. */
async function filterable(): Promise<string[]> {
  const { filterableAttributes } = await index.engine.index(index.index).getSettings();
  const [first] = filterableAttributes ?? [];
  return typeof first === "string" ? [first] : (first?.attributePatterns ?? []);
}

/** Gives the index settings with other fields to filter by. */
async function withFields(change: (fields: string[]) => string[]): Promise<void> {
  const wanted = indexSettings();
  const filterableAttributes = wanted.filterableAttributes?.map((one, at) =>
    typeof one === "string" || at > 0 ? one : { ...one, attributePatterns: change(one.attributePatterns) },
  );
  const { taskUid } = await index.engine
    .index(index.index)
    .updateSettings({ ...wanted, filterableAttributes });
  await waitForTasks(index, [taskUid]);
}

test("an index whose fields to filter by come in another order keeps its settings", async () => {
  const own = await filterable();
  await withFields((fields) => fields.toReversed());
  expect(await filterable()).toEqual(own.toReversed());
  await ensureIndex(index);
  expect(await filterable()).toEqual(own.toReversed());
});

test("an index that lacks a field to filter by gets it", async () => {
  const own = await filterable();
  await withFields((fields) => fields.slice(1));
  await ensureIndex(index);
  expect((await filterable()).toSorted()).toEqual(own.toSorted());
});
