import { describe, expect, test } from "vitest";
import { toDocuments } from "@/lib/search/document";
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

test("a section that no catalog has is filtered by the slug that the database gives it", () => {
  const citation = {
    mtus: true,
    body: "DWC" as const,
    guideline: "Chronic Pain Medical Treatment Guidelines",
    guidelineId: "chronic-pain-medical-treatment-guidelines",
    year: 2009,
    sections: [{ ...found("Odd & New Topic"), sectionId: null }],
    pages: [],
    raw: "Chronic Pain Medical Treatment Guidelines 2009, Section(s): Odd & New Topic",
    span: [0, 0] as [number, number],
    certainty: "stated" as const,
  };
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
