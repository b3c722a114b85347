import { expect, test } from "vitest";
import type { LetterToSave } from "@/lib/db/save";
import { assertSums, count, emptyReport, type Report } from "@/lib/ingest/run/report";
import { reportTable } from "@/lib/ingest/run/report-table";
import { tallyText } from "@/lib/ingest/run/store";

const report = (over: Partial<Report>): Report => ({
  ...emptyReport(),
  index: { waiting: 0, failure: null },
  seconds: 2,
  ...over,
});

test("counts that add up are accepted, others are not", () => {
  const good = report({
    read: 6,
    published: 3,
    unchanged: 1,
    rejected: 1,
    withdrawn: 1,
    rejectedBy: { binary: 1 },
  });
  expect(() => assertSums(good)).not.toThrow();
  expect(() => assertSums({ ...good, read: 7 })).toThrow("7 read, 6 accounted for");
  expect(() => assertSums({ ...good, rejectedBy: {} })).toThrow("1 rejected, 0 by reason");
});

test("a known file beside a new one of the same text counts as unchanged", () => {
  const file = { name: "a", path: "a", fileHash: "", bytes: 1, sample: false };
  const letter = { files: [file, { ...file, name: "b" }], warnings: [] } as unknown as LetterToSave;
  const counted = emptyReport();
  tallyText(counted, { letter, masked: {} }, { outcome: "duplicate", newFiles: 1 });
  expect(counted).toMatchObject({ read: 2, unchanged: 1, duplicate: 1 });
});

test("the table has the outcomes, the most frequent reasons first, and names the list of rejected files", () => {
  const shown = reportTable(
    report({
      read: 1503,
      published: 1500,
      rejected: 3,
      rejectedBy: { "corrupt-pdf": 1, empty: 2 },
      passedOver: { ".json": 29, ".md": 2 },
    }),
  );
  expect(shown).toContain("Finished after 2.0 s (752 a second)");
  expect(shown).toMatch(/read +1,503\n/);
  expect(shown).toMatch(/rejected +3\n +empty +2\n +corrupt-pdf +1\n/);
  expect(shown).toContain("Skipped: 29 .json, 2 .md");
  expect(shown).toContain("corrupt-pdf: a damaged PDF. Obtain the file again, or print it to a new PDF.");
  expect(shown).toContain("npm run rejected");
});

test("an index that lags behind is reported with the reason and what to do", () => {
  const shown = reportTable(report({ index: { waiting: 12, failure: "Meilisearch does not answer" } }));
  expect(shown).toContain(
    "12 determinations are stored but not searchable yet (Meilisearch does not answer)",
  );
  expect(shown).toContain("npm run reindex");
});

test("the report of a dry run states that nothing was stored", () => {
  const shown = reportTable(report({ index: null, rejected: 1, read: 1, rejectedBy: { empty: 1 } }));
  expect(shown).toContain("dry run");
  expect(shown).not.toContain("npm run rejected");
});

test("withdrawn letters are counted, and the table says that they stay unpublished", () => {
  const shown = reportTable(report({ read: 2, withdrawn: 2 }));
  expect(shown).toMatch(/withdrawn +2\n/);
  expect(shown).toContain("npm run restore-determination");
});

test("masked data is counted by kind", () => {
  const masked = { letters: 0, places: {} as Record<string, number> };
  masked.letters = 2;
  count(masked.places, "phone", 3);
  expect(reportTable(report({ masked }))).toContain("Personal data masked in 2 letters: 3 phone");
});
