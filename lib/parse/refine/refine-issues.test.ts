import { describe, expect, test } from "vitest";
import type { GuidelineLine } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import type { Decision } from "@/lib/letter/vocabulary";
import { readConclusion } from "@/lib/parse/rationale/conclusion";
import { refineIssues } from "@/lib/parse/refine/refine-issues";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

type Draft = { request: string; decision: Decision; rationale: string; category?: string };

const line: GuidelineLine = {
  statement: { value: "none cited", span: [0, 0], certainty: "stated" },
  citations: [],
};

/**
 * The issues of a letter with these headings, decisions and rationales, as the readers of single
 * issues leave them.
 */
function refine(...drafts: Draft[]): Issue[] {
  const rationales = drafts.map(({ rationale }) => plainPiece(rationale));
  const issues = drafts.map(({ request, decision, category }, index): Issue => {
    const found = { span: [0, 0] as [number, number], certainty: "stated" as const };
    return {
      number: index + 1,
      request: { value: request, ...found },
      modification: null,
      decision: { value: decision, ...found },
      treatments: category ? [{ category, name: request, treatmentId: "", ...found }] : [],
      bodyParts: [],
      quantity: null,
      flags: [],
      conclusion: readConclusion(rationales[index]!, decision),
      guidelines: { claimsAdministrator: line, reviewer: line },
      rationale: null,
      decidingSentence: null,
      denialReasons: [],
      signalled: null,
      dependsOn: null,
    };
  });
  return refineIssues(issues, rationales);
}

const flags = (issue: Issue | undefined) => issue?.flags.map(({ value }) => value);
const surgery: Draft = {
  request: "Left knee arthroscopy",
  decision: "upheld",
  rationale: "The surgery is not medically necessary.",
  category: "Surgery",
};
const dependent =
  "As the requested surgical intervention is not medically necessary, the item is not medically necessary.";

describe("a heading that its rationale contradicts", () => {
  test("is flagged with the sentence that contradicts it", () => {
    const rationale = "The foot drops. Therefore, the consultation is medically necessary.";
    const [issue] = refine({ request: "Consultation", decision: "upheld", rationale });
    expect(flags(issue)).toEqual(["decision-contradicts-rationale"]);
    expect(rationale.slice(...issue!.flags[0]!.span)).toBe(
      "Therefore, the consultation is medically necessary.",
    );
  });

  test("is flagged when overturned too", () => {
    const rationale = "Therefore, the consultation is not medically necessary.";
    expect(flags(refine({ request: "Consultation", decision: "overturned", rationale })[0])).toEqual([
      "decision-contradicts-rationale",
    ]);
  });

  test.each([
    ["agrees", "The consultation is not medically necessary."],
    [
      "accepts a lesser course only",
      "A short course would be indicated; however, the request is not medically necessary.",
    ],
    ["decides nothing", "The foot drops."],
    [
      "closes otherwise",
      "A consultation is medically necessary in this case. No record tells of a finding. The examination was normal. As such, the request is not supported.",
    ],
    ["only leans the other way", "Therefore the consultation is indicated."],
    [
      "speaks of tapering after the verdict",
      "The drug is not medically necessary. Abrupt withdrawal should be avoided in a way that is medically appropriate.",
    ],
  ])("is not flagged where the rationale %s", (_, rationale) => {
    expect(flags(refine({ request: "Consultation", decision: "upheld", rationale })[0])).toEqual([]);
  });
});

describe("an issue that depends on another", () => {
  test("names the operation that was refused, not the service before it", () => {
    const issues = refine(
      surgery,
      { request: "Associated surgical service: Crutches", decision: "upheld", rationale: dependent },
      { request: "Assistant surgeon", decision: "upheld", rationale: dependent },
    );
    expect(issues.map(({ dependsOn }) => dependsOn)).toEqual([null, 1, 1]);
    expect(flags(issues[2])).toEqual(["depends-on-other-issue"]);
  });

  test("names the treatment that its words name, even a later one", () => {
    const rationale =
      "The Myobloc injections are not medically necessary; therefore therapy is not medically necessary.";
    const issues = refine(
      { request: "Hand therapy x 4", decision: "upheld", rationale },
      { ...surgery, request: "Wrist fusion" },
      {
        request: "Myobloc injection",
        decision: "upheld",
        rationale: "The request is not medically necessary.",
      },
    );
    expect(issues[0]?.dependsOn).toBe(3);
  });

  test("may depend on a granted one", () => {
    const issues = refine(
      { ...surgery, decision: "overturned", rationale: "The surgery is medically necessary." },
      {
        request: "Associated surgical service: Sling",
        decision: "overturned",
        rationale: "The concurrent request for surgery is supported. The sling is medically necessary.",
      },
    );
    expect(issues[1]?.dependsOn).toBe(1);
  });

  test("does not exist if it was decided the other way", () => {
    const issues = refine(
      { ...surgery, decision: "overturned", rationale: "The surgery is medically necessary." },
      {
        request: "Post-op Percocet",
        decision: "upheld",
        rationale:
          "The concurrent request for surgery is supported. The quantity is missing. Percocet is not medically necessary.",
      },
    );
    expect(flags(issues[1])).toEqual([]);
  });

  test("does not exist if the letter has no other issue", () => {
    expect(flags(refine({ request: "Crutches", decision: "upheld", rationale: dependent })[0])).toEqual([]);
  });
});
