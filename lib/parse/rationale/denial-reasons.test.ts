import { describe, expect, test } from "vitest";
import { readDenialReasons } from "@/lib/parse/rationale/denial-reasons";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const verdict = " The request is not medically necessary.";
const reasons = (text: string) =>
  readDenialReasons(plainPiece(text + verdict), "upheld").map(({ value }) => value);

/** Reason, then invented sentences that give it (and maybe others). */
const table = {
  "no-functional-improvement": [
    "There is no documentation of functional improvement from the earlier visits.",
    "The patient's objective response to massage was not reported.",
    "There is a lack of quantified evidence of pain relief with this drug.",
    "The earlier sessions were not beneficial.",
    "The efficacy of the cream was not described in the records.",
  ],
  "exceeds-guideline": [
    "The request for 20 visits exceeds the recommended number.",
    "Thirty tablets are in excess of what the guideline allows in this case.",
    "An additional nine sessions would surpass the upper limit.",
    "The requested three refills are excessive.",
    "An approval of twelve more sessions will exceed guideline recommendations.",
    "The patient has been on this drug since March, exceeding the recommended short term use.",
  ],
  "prior-treatment-unknown": [
    "How many prior sessions the claimant had is not stated.",
    "The number of completed visits was not given in the records.",
    "There are no physical therapy progress notes.",
  ],
  "home-exercise-expected": [
    "There is no reason why the patient could not do a home exercise program.",
    "By now the worker should be independent with exercise, and no record says why a home exercise program would fail.",
    "The patient should be transitioned to self-directed physical medicine.",
  ],
  "conservative-care-not-failed": [
    "There is no documentation that the patient has failed conservative care.",
    "The records do not show a trial of first-line medication.",
    "There was no indication that the patient was intolerant to oral medication.",
    "The patient has not tried and failed physical therapy.",
  ],
  "companion-program-absent": [
    "There is no indication that the unit will be used as an adjunct to a program of functional restoration.",
    "The patient is not involved in a functional restoration program.",
  ],
  "guideline-recommends-against": [
    "Given that the guidelines do not recommend this device, the request is not supported.",
    "ODG states that cupping is not recommended for low back pain.",
    "Use of this laser is not supported by the guidelines.",
    "ODG addresses the blanket, and the test is not recommended for this.",
  ],
  "no-objective-findings": [
    "There were no red flags.",
    "The examination did not show any neurological deficits.",
    "There is a lack of objective findings of radiculopathy.",
    "The patient's neurologic examination was normal.",
  ],
  "no-opioid-monitoring": [
    "There is no recent urine drug screen.",
    "The CURES report was not checked by the provider.",
    "There is no evidence of monitoring for aberrant behavior.",
    "No opioid agreement was documented.",
  ],
  "no-plan-or-goals": [
    "There was no clear rationale for the requested pillow.",
    "It was not stated how the scan would change the plan.",
    "The provider did not document treatment goals.",
    "It is not clear why a second opinion is needed.",
  ],
  "no-procedure-planned": [
    "There was no plan for surgery.",
    "There is no planned invasive procedure.",
    "There is no indication that surgery is being considered.",
    "No discussion of surgery was found in the notes.",
    "The record makes no mention of the worker's willingness to act on the result.",
  ],
  "request-incomplete": [
    "The requested service did not specify the quantity of pads.",
    "The duration of use was not noted.",
    "The request is vague.",
    "The request failed to provide a frequency.",
    "It is unclear of what body part the wave is meant for.",
  ],
  "duplicate-or-already-approved": [
    "The request would be duplicative of one that was granted.",
    "As such, authorization would be redundant.",
  ],
  "depends-on-refused-treatment": [
    "As the requested surgery is not medically necessary, the sling is not either.",
    "Since the primary procedure was not approved, none of the associated services are supported.",
    "The blocks are not medically necessary; therefore sedation is not needed.",
  ],
  "insufficient-evidence": [
    "There is insufficient evidence to support this laser.",
    "Topical mixtures are largely experimental.",
    "Its effect on pain is unproven.",
  ],
  "wrong-route-of-care": [
    "It is recommended that the patient be referred to an audiologist first.",
    "An over-the-counter brace would serve this patient.",
    "Purchase is not supported over rental.",
  ],
  other: [
    "These criteria are not met.",
    "Further massage is contingent upon the patient's response to the first six visits.",
    "The request is not in accordance with the MTUS.",
    "The patient was not close or at maximal medical improvement.",
  ],
};

for (const [reason, sentences] of Object.entries(table))
  describe(reason, () => {
    test.each(sentences)("%s", (sentence) => expect(reasons(sentence)).toContain(reason));
  });

describe("what gives no reason", () => {
  test.each([
    ["a guideline's words", "The guidelines recommend up to 10 visits and a home exercise program."],
    [
      "a guideline's continued quotation",
      'ODG states, "Not for all. Heat and home exercise may help. Red flags should be absent."',
    ],
    ["exceptional factors that are missing", "There are no exceptional factors noted in the documentation."],
    ["the verdict itself", "The requested urine drug screen is not medically necessary."],
    ["conservative care that did fail", "The patient has failed conservative care."],
    [
      "the earlier review's reason",
      "The UR report denied the request based on a lack of neurological deficits.",
    ],
    [
      "the tapering paragraph",
      "This decision addresses the medical necessity of opioids; there is no plan for the patient.",
    ],
    ["what somebody takes now", "The patient's current medication regimen was not provided."],
    [
      "a guideline on mixtures, of a plain cream",
      'ODG notes, "Any compounded product that holds a drug that is not recommended is not recommended."',
    ],
    ["a guideline on evidence", "The MTUS states that topical analgesics are largely experimental."],
    ["the aim of therapy", "The goal of treatment is to lead the patient to a home exercise program."],
    [
      "a home programme that is followed",
      "No record shows that he is participating in a home exercise program.",
    ],
    ["a guideline on excess", "When the number of visits exceeds the guideline, factors should be noted."],
  ])("%s", (_, sentence) => expect(reasons(sentence)).toEqual([]));

  test("what a guideline requires, before the turn to the case", () =>
    expect(
      reasons(
        "While the MTUS Guideline in ACOEM Chapter 8 notes that imaging without red flags or a diagnosis of nerve compromise is not recommended, here, however, the attending provider failed to furnish a rationale for the test.",
      ),
    ).toEqual(["no-plan-or-goals"]));

  test.each([
    ["no surgery in prospect", "There was no plan for surgery."],
    ["no word of a surgery", "There was no discussion of surgery."],
    ["no word against exercise at home", "Nothing explains why a home exercise program would not serve."],
    ["too little to judge by", "There is not sufficient information provided to justify the pillow."],
  ])("%s is no lack of a plan of treatment", (_, sentence) =>
    expect(reasons(sentence)).not.toContain("no-plan-or-goals"),
  );

  test("an overturned issue", () => {
    expect(readDenialReasons(plainPiece("There were no red flags."), "overturned")).toEqual([]);
  });

  test("a rationale that is not there", () => expect(readDenialReasons(null, "upheld")).toEqual([]));
});

test("shows each reason once, with the first sentence that gives it, and no other reason beside one that is named", () => {
  const first = "There were no red flags.";
  const text = `${first} The examination did not show any deficits. The duration was not noted. These criteria are not met.`;
  const found = readDenialReasons(plainPiece(text), "upheld");
  expect(found.map(({ value }) => value)).toEqual(["no-objective-findings", "request-incomplete"]);
  expect(text.slice(...found[0]!.span)).toBe(first);
});

test.each([" ", "a", "There is no ", "as the surgery "])(
  "reads a megabyte of '%s' in under four seconds",
  (unit) => {
    const piece = plainPiece(unit.repeat(1_000_000 / unit.length));
    const start = performance.now();
    readDenialReasons(piece, "upheld");
    expect(performance.now() - start).toBeLessThan(4000);
  },
);
