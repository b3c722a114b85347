import { Readable } from "node:stream";
import { expect, test } from "vitest";
import { batches } from "@/lib/ingest/run/ingest-paths";

const gather = (items: number[], size: number, bytes: number) =>
  Readable.from(batches(Readable.from(items), { size, bytes, bytesOf: (item: number) => item })).toArray();

test("a batch ends at so many items, or at so many bytes, and the last one is what is left", async () => {
  expect(await gather([1, 1, 1, 1, 1], 2, 100)).toEqual([[1, 1], [1, 1], [1]]);
  expect(await gather([50, 60, 1, 200, 1], 10, 100)).toEqual([[50, 60], [1, 200], [1]]);
  expect(await gather([], 2, 100)).toEqual([]);
});
