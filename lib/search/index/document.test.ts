import { describe, expect, test } from "vitest";
import type { Citation } from "@/lib/letter/citation";
import { toDocuments } from "@/lib/search/index/document";
import { found, makeRecords, recordWith } from "@/lib/search/testing/corpus";

test("a determination of three issues gives three documents, each with its own decision", () => {
  const decisions = ["upheld", "overturned", "upheld"] as const;
  const record = recordWith(
    "CM17-0000001",
    decisions.map((decision) => ({ decision: found(decision) })),
  );
  const documents = toDocuments(record);
  expect(documents.map(({ id }) => id)).toEqual(["CM17-0000001_1", "CM17-0000001_2", "CM17-0000001_3"]);
  expect(documents.map(({ outcome }) => outcome)).toEqual(decisions);
  expect(documents.map(({ issueCount }) => issueCount)).toEqual([3, 3, 3]);
});

test("the same record gives the same documents, and a changed word another hash", () => {
  const [record] = makeRecords(1);
  expect(toDocuments(structuredClone(record!))).toEqual(toDocuments(record!));
  const changed = structuredClone(record!);
  changed.reading.issues[0]!.request.value += " again";
  expect(toDocuments(changed)[0]?.hash).not.toBe(toDocuments(record!)[0]?.hash);
});

test("what cannot be seen and what is markup is not indexed", () => {
  const record = recordWith("CM17-0000001", [
    { request: found("<b>MRI</b>\u200B of\u0000 the \uE000knee\uE001, <3 months\ud800") },
  ]);
  expect(toDocuments(record)[0]?.request).toBe("MRI of the knee, \u200A<\u200A3 months");
});

describe("issues of one date follow one another by case number, then in the letter's order", () => {
  const orderOf = (id: string, number: number) =>
    toDocuments(
      recordWith(
        id,
        Array.from({ length: number }, () => ({})),
      ),
    ).at(-1)!.order;
  test.each([
    [orderOf("CM16-9999999", 1), orderOf("CM17-0000001", 1)],
    [orderOf("CM17-0000001", 1), orderOf("CM17-0000001", 2)],
    [orderOf("CM17-0000001", 25), orderOf("CM17-0000002", 1)],
    [orderOf("CM99-9999999", 25), orderOf("L-0000000000000000", 1)],
  ])("%d before %d", (first, second) => expect(first).toBeLessThan(second));
  test("the largest is still exact", () =>
    expect(Number.isSafeInteger(orderOf("L-ffffffffffffffff", 25))).toBe(true));
});

const citation: Citation = {
  mtus: true,
  body: "DWC",
  guideline: "Chronic Pain Medical Treatment Guidelines",
  guidelineId: "chronic-pain-medical-treatment-guidelines",
  year: 2009,
  sections: [{ ...found("Odd & New Topic"), sectionId: null }],
  pages: [],
  raw: "Chronic Pain Medical Treatment Guidelines 2009, Section(s): Odd & New Topic",
  span: [0, 0],
  certainty: "stated",
};

test("a section that no catalog has is filtered by the slug that the database gives it", () => {
  const none = { statement: found("none cited" as const), citations: [] };
  const record = recordWith("CM17-0000001", [
    {
      guidelines: {
        reviewer: { statement: found("cited"), citations: [citation] },
        claimsAdministrator: none,
      },
    },
  ]);
  const [document] = toDocuments(record);
  expect(document?.sectionByReviewer).toEqual([
    "chronic-pain-medical-treatment-guidelines/odd-and-new-topic",
  ]);
  expect(document?.section).toEqual(document?.sectionByReviewer);
  expect(document?.sectionByAdministrator).toEqual([]);
});

describe("whose guidelines a side cited", () => {
  const odg: Citation = { ...citation, mtus: false, body: "ODG" };
  const acoem: Citation = { ...citation, body: "ACOEM" };
  test.each<[Citation[], string[]]>([
    [[], ["none"]],
    [
      [odg, odg],
      ["odg", "only-odg"],
    ],
    [
      [odg, acoem],
      ["mtus", "odg", "acoem"],
    ],
    [[{ ...acoem, mtus: false }], ["acoem", "only-acoem"]],
    [[acoem], ["mtus", "only-mtus", "acoem", "only-acoem"]],
    [
      [
        { ...citation, mtus: false },
        { ...odg, body: "Other" },
      ],
      ["other", "only-other"],
    ],
    [
      [citation, { ...odg, mtus: true }],
      ["mtus", "only-mtus"],
    ],
  ])("%#", (citations, bodies) => {
    const none = { statement: found("none cited" as const), citations: [] };
    const line = { statement: found("cited" as const), citations };
    const record = recordWith("CM17-0000001", [
      { guidelines: { claimsAdministrator: line, reviewer: none } },
    ]);
    expect(toDocuments(record)[0]).toMatchObject({ administratorBody: bodies, reviewerBody: ["none"] });
  });
});

test("every page of a range is found, but of one too long to be a place only its beginning", () => {
  const citing = (...pages: [number, number][]) => ({
    statement: found("cited" as const),
    citations: [{ ...citation, pages }],
  });
  const guidelines = { reviewer: citing([98, 99], [127, 127]), claimsAdministrator: citing([1, 400]) };
  const [document] = toDocuments(recordWith("CM17-0000001", [{ guidelines }]));
  const pages = [98, 99, 127].map((page) => `${citation.guidelineId}/${page}`);
  expect(document?.citedPageByReviewer).toEqual(pages);
  expect(document?.citedPageByAdministrator).toHaveLength(60);
  expect(document?.citedPage).toEqual(expect.arrayContaining(pages));
});

test("a reason for refusal comes with its sentence as the rationale has it, even over a page's end", () => {
  const rationale =
    "The knee was seen.\nNo gain from the earlier visits is documented in the records. It stands.";
  const text =
    "RATIONALE: The knee  was seen.\n\nNo gain from the earlier visits is docu-\nmented\n\nPage 4 of 9\n\nin the records. It stands.";
  const first = text.indexOf("No gain");
  const issue = {
    decision: found("upheld" as const),
    rationale: found(rationale),
    denialReasons: [
      {
        ...found("no-functional-improvement" as const),
        span: [first, text.indexOf(" It stands")] as [number, number],
      },
    ],
  };
  const [document] = toDocuments({ ...recordWith("CM17-0000001", [issue]), text });
  expect(document?.reasonSentences).toEqual({
    "no-functional-improvement": "No gain from the earlier visits is documented in the records.",
  });
});

test("spinal levels are found in both spellings", () => {
  const record = recordWith("CM17-0000001", [
    { request: found("MRI L4-5"), rationale: found("Disc at C5/C6 and L5-S1; 12-14 visits.") },
  ]);
  expect(toDocuments(record)[0]?.levels).toEqual(["C5-6", "C5-C6", "L4-5", "L4-L5"]);
});

test("what a letter does not state is a value of its own", () => {
  const record = recordWith("CM17-0000001", [{ bodyParts: [] }]);
  const { patient, reviewer } = record.reading;
  const silent = {
    ...record.reading,
    dates: { ...record.reading.dates, decision: null },
    injury: { date: null, raw: null },
    patient: { ...patient, age: null, sex: null },
    reviewer: { ...reviewer, specialties: [], licensedIn: [] },
  };
  const notStated = "not-stated";
  expect(toDocuments({ ...record, reading: silent })[0]).toMatchObject({
    year: notStated,
    injuryYear: notStated,
    sex: notStated,
    ageBand: notStated,
    bodyPart: [notStated],
    specialty: [notStated],
    state: [notStated],
  });
});

test("only a refusal that stands has reasons, and one of which none was recognised says so", () => {
  const reasons = [found("other" as const), found("other" as const)];
  const record = recordWith("CM17-0000001", [
    { decision: found("upheld"), denialReasons: reasons },
    { decision: found("upheld"), denialReasons: [] },
    { decision: found("overturned"), denialReasons: reasons },
  ]);
  expect(toDocuments(record).map(({ reason }) => reason)).toEqual([["other"], ["not-classified"], []]);
});
