import type { LetterToSave } from "@/lib/db/save";
import type { Citation } from "@/lib/letter/citation";
import type { Found } from "@/lib/letter/found";
import { contentHash, fileHash } from "@/lib/letter/identity";
import type { Issue } from "@/lib/letter/issue";
import type { Reading } from "@/lib/letter/record";

/**
 * For tests: an invented letter and its reading. The same number gives the same letter; `text`
 * replaces its words.
 */
export function testLetter(
  number: number,
  {
    text,
    name,
    caseNumber = `CM17-${String(number).padStart(7, "0")}`,
    sample = false,
  }: Partial<Invented> = {},
): LetterToSave {
  const words =
    text ?? `Determination ${number}: acupuncture twice a week for three weeks is not medically necessary.`;
  const file = name ?? `letter-${number}.txt`;
  return {
    contentHash: contentHash(words),
    source: { text: words, pages: [0] },
    mediaType: "text",
    files: [
      {
        name: file,
        path: `inbox/${file}`,
        fileHash: fileHash(Buffer.from(words)),
        bytes: words.length,
        sample,
      },
    ],
    status: "published",
    reading: testReading({ caseNumber }),
    warnings: [],
    parserVersion: "1",
  };
}

type Invented = { text: string; name: string; caseNumber: string | null; sample: boolean };

/** For tests: the reading of an invented letter with two issues. */
export function testReading({ caseNumber }: Pick<Invented, "caseNumber">): Reading {
  return {
    format: "F3a",
    caseNumber: caseNumber === null ? null : found(caseNumber),
    dates: {
      assigned: null,
      injury: null,
      decision: found("2017-02-03"),
      urDenial: null,
      applicationReceived: null,
    },
    priority: found("Standard" as const),
    reviewer: {
      specialties: [found("Occupational Medicine"), found("Invented Medicine")],
      licensedIn: [found("CA")],
    },
    patient: { age: found(44), sex: found("female" as const) },
    injury: { date: null, raw: found("02/30/2016") },
    clinicalSummary: null,
    summary: {
      ...{ mechanism: null, workStatus: null, requestDate: null },
      ...{ diagnoses: [], priorTreatment: [], painScores: [] },
      utilizationReview: { date: null, action: null },
    },
    outcome: "partially overturned",
    issues: [testIssue(1, "upheld"), testIssue(2, "overturned")],
    warnings: [],
    coverage: { unread: [], share: 1 },
  };
}

function testIssue(number: number, decision: "upheld" | "overturned"): Issue {
  const treatment = {
    category: "Rehabilitation",
    name: "Acupuncture",
    treatmentId: "acupuncture",
    ...evidence,
  };
  return {
    number,
    request: found("Acupuncture 2-3 x 4 for the lumbar spine"),
    modification: null,
    decision: found(decision),
    treatments: [treatment],
    bodyParts: [{ ...found("lumbar spine"), side: "left", levels: ["L4-5", "L5-S1"] }],
    quantity: { perWeek: [2, 3], weeks: 4, unit: "visits", ...evidence },
    flags: [found("post-operative" as const)],
    conclusion: found("not medically necessary" as const),
    guidelines: {
      claimsAdministrator: { statement: found("none cited" as const), citations: [] },
      reviewer: { statement: found("cited" as const), citations: [citation] },
    },
    rationale: found("No gain in function is told."),
    decidingSentence: null,
    denialReasons: [found("no-functional-improvement" as const)],
    signalled: null,
    dependsOn: null,
  };
}

const evidence = { span: [0, 1] as [number, number], certainty: "stated" as const };

/** A value that stands at the start of the text. */
export function found<T>(value: T): Found<T> {
  return { value, ...evidence };
}

const citation: Citation = {
  mtus: true,
  body: "DWC",
  guideline: "Chronic Pain Medical Treatment Guidelines",
  guidelineId: "chronic-pain-medical-treatment-guidelines",
  year: 2009,
  sections: [{ ...found("An Invented Section"), sectionId: null }],
  pages: [
    [98, 99],
    [13, 13],
  ],
  raw: "Chronic Pain Medical Treatment Guidelines, An Invented Section, pages 98-99, 13",
  ...evidence,
};
