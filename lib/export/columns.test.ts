import { expect, test } from "vitest";
import { columns, exportRow, exportRowSchema } from "@/lib/export/columns";
import type { Citation } from "@/lib/letter/citation";
import { toDocuments } from "@/lib/search/indexing";
import { found, makeRecords, recordWith } from "@/lib/search/testing/corpus";

const site = "https://imr.example";
const citation: Citation = {
  ...found(""),
  mtus: true,
  body: "DWC",
  guideline: "Chronic Pain Medical Treatment Guidelines",
  guidelineId: "chronic-pain-medical-treatment-guidelines",
  year: 2009,
  sections: [{ ...found("Physical Medicine"), sectionId: null }],
  pages: [[98, 99]],
  raw: "Chronic Pain Medical Treatment Guidelines 2009, Physical Medicine Page(s): 98-99",
};

test("every issue is a row as the contract has it, its columns in the contract's order", () => {
  for (const document of makeRecords(40).flatMap(toDocuments)) {
    const row = exportRow(document, site);
    expect(exportRowSchema.parse(row)).toEqual(row);
    expect(Object.keys(row)).toEqual(columns.map(({ name }) => name));
  }
});

test("what each side cited stands in words beside the ids, the claims administrator's as the reviewer's", () => {
  const cited = { statement: found("cited" as const), citations: [citation] };
  const none = { statement: found("none cited" as const), citations: [] };
  const [first, second] = toDocuments(
    recordWith("CM17-0000001", [
      { guidelines: { claimsAdministrator: cited, reviewer: none } },
      { guidelines: { claimsAdministrator: none, reviewer: cited } },
    ]),
  ).map((document) => exportRow(document, site));
  const words = ["MTUS Chronic Pain (to 2017), Physical Medicine, pp. 98–99"];
  expect(first).toMatchObject({ administratorCitations: words, reviewerCitations: [] });
  expect(second).toMatchObject({ administratorCitations: [], reviewerCitations: words });
});

test("a row says which guidelines are no longer in force, and its citation that they are not", () => {
  const cited = { statement: found("cited" as const), citations: [citation] };
  const record = recordWith("CM17-0000001", [
    { guidelines: { claimsAdministrator: cited, reviewer: cited } },
  ]);
  const [document] = toDocuments(record);
  const row = exportRow({ ...document!, decisionDate: "2017-02-28" }, site);
  expect(row.reviewerGuidelinesReplaced).toEqual([
    "chronic-pain-medical-treatment-guidelines 2017-12-01 chronic-pain",
  ]);
  expect(row.citation).toContain("(Cal. DWC, Feb. 28, 2017) [cites guidelines replaced Dec. 1, 2017]");
});

test("a row says how a brief cites its issue", () => {
  const [issue] = toDocuments(recordWith("CM17-0000001", [{}]));
  const cited = (sample: boolean) =>
    exportRow({ ...issue!, decisionDate: "2017-02-28", sample }, site).citation;
  expect(cited(false)).toBe("IMR CM17-0000001, issue 1 (Cal. DWC, Feb. 28, 2017)");
  expect(cited(true)).toMatch(/ \[invented sample, no decision\]$/);
});

test("a row has the year of the injury, and one age beyond 89", () => {
  const record = recordWith("CM17-0000001", [{}]);
  const date = found("2016-10-25");
  const { reading } = record;
  const old = {
    ...reading,
    injury: { date, raw: date },
    patient: { ...reading.patient, age: found("90 or over" as const) },
  };
  const row = exportRow(toDocuments({ ...record, reading: old })[0]!, site);
  expect(row).toMatchObject({ injuryYear: 2016, age: "90 or over" });
  expect(JSON.stringify(row)).not.toContain("2016-10-25");
});

test("a letter without a case number has none, whatever it is called by", () => {
  const rows = ["CM17-0000001", "L-0000000000000000"].flatMap((id) =>
    toDocuments(recordWith(id, [{}])).map((document) => exportRow(document, site)),
  );
  expect(rows.map(({ determination, caseNumber }) => [determination, caseNumber])).toEqual([
    ["CM17-0000001", "CM17-0000001"],
    ["L-0000000000000000", null],
  ]);
});
