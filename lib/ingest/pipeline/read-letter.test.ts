import { expect, test } from "vitest";
import { readLetter } from "@/lib/ingest/pipeline/read-letter";
import type { ReadFile } from "@/lib/ingest/read-file";

test("a text that takes longer than it may is rejected as such, and the next one is read", () => {
  const file = (text: string): ReadFile => ({ ok: true, source: { text, pages: [0] }, mediaType: "text" });
  expect(readLetter(file("A line of no letter.\n".repeat(100_000)), 1)).toEqual({
    ok: false,
    stage: "parse",
    reason: "too-slow",
    detail: "not read within 0.001 seconds",
  });
  expect(readLetter(file("A line of no letter.\n"))).toMatchObject({ reason: "not-a-letter" });
});
