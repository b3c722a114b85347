import { expect, test } from "vitest";
import type { ReadFile } from "@/lib/ingest/extract/read-file";
import { readLetters } from "@/lib/ingest/letter";

const file = (text: string): ReadFile => ({ ok: true, source: { text, pages: [0] }, mediaType: "text" });

test("a text that exceeds the time limit is rejected for it, and the texts before and after are read", () => {
  const files = [
    "A line of no letter.\n",
    "A line of no letter.\n".repeat(400_000),
    "Another line of none.\n",
  ];
  const [before, slow, after] = readLetters(files.map(file), 300);
  expect(slow).toEqual({
    ok: false,
    stage: "parse",
    reason: "too-slow",
    detail: "not read within 0.3 seconds",
  });
  for (const read of [before, after]) expect(read).toMatchObject({ ok: false, reason: "not-a-letter" });
});
