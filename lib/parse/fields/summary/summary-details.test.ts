import { describe, expect, test } from "vitest";
import { parseLetter } from "@/lib/parse/parse-letter";
import { inventedLetter } from "@/lib/parse/testing/invented-letter";

function read(summary: string) {
  const result = parseLetter({ text: inventedLetter({ summary }), pages: [0] });
  if (result.status === "unreadable") throw new Error(result.detail);
  return result.determination.summary;
}
const values = (found: { value: string }[]) => found.map(({ value }) => value);

describe("mechanism", () => {
  test.each([
    ["The mechanism of injury is detailed as a fall from a dock.", "a fall from a dock"],
    ["The mechanism of injury is from packing; described as a dull ache.", "packing"],
    ["Mechanism of injury occurred when the worker slipped on ice.", "when the worker slipped on ice"],
    ["He has neck pain, reportedly attributed to a rear-end collision.", "a rear-end collision"],
    [
      "The worker reported an injury on 3-1-2018 after he lifted a sack of flour.",
      "after he lifted a sack of flour",
    ],
    [
      "The worker reported an injury on 3-1-2018 when a door shut on his hand. He rested.",
      "when a door shut on his hand",
    ],
  ])("%s", (summary, mechanism) => {
    expect(read(summary).mechanism?.value).toBe(mechanism);
  });

  test.each([
    "The mechanism of injury is unknown.",
    "She has shoulder pain attributed to a torn tendon.",
    "His mechanism of injury is not included.",
    "Seen on 3-1-2018 after a walk.",
  ])("none in: %s", (summary) => {
    expect(read(summary).mechanism).toBeNull();
  });
});

describe("diagnoses", () => {
  test.each([
    [
      "The worker was diagnosed as having a torn meniscus; knee pain; and gait disorder.",
      ["a torn meniscus", "knee pain", "gait disorder"],
    ],
    [
      "The current diagnoses are documented as neck sprain, and shoulder pain.",
      ["neck sprain, and shoulder pain"],
    ],
    ["The worker is undergoing treatment for a wrist sprain.", ["wrist sprain"]],
    ["Diagnoses include lumbar strain.", ["lumbar strain"]],
    ["Diagnostic studies included an MRI of the knee. Diagnosis is unclear.", []],
    ["The worker was seen for complaints of wrist pain.", []],
  ])("%s", (summary, diagnoses) => {
    expect(values(read(summary).diagnoses)).toEqual(diagnoses);
  });
});

describe("prior treatment", () => {
  test.each([
    ["Treatment to date has included rest and ibuprofen.", ["rest and ibuprofen"]],
    [
      "Past treatments were noted to include acupuncture. The treatment plan included surgery.",
      ["acupuncture"],
    ],
    ["He previously received the following treatments rest and ice.", ["rest and ice"]],
    ["Prior treatments were not noted.", []],
    ["Treatment and evaluation to date has included rest and an x-ray.", ["rest and an x-ray"]],
    ["The worker had been treated with rest and ice.", ["rest and ice"]],
  ])("%s", (summary, treatment) => {
    expect(values(read(summary).priorTreatment)).toEqual(treatment);
  });
});

test.each([
  ["Pain was 6/10, at night 7-8 out of 10.", ["6/10", "7-8 out of 10"]],
  ["Pain is 4 to 5/10.", ["4 to 5/10"]],
  ["Pain was rated as 2-4 of 10.", ["2-4 of 10"]],
  ["Pain is a 9 on a scale of 0-10.", ["9 on a scale of 0-10"]],
  ["He completed 8 of 10 visits and 6 of 10 therapy sessions; seen at visit 4 of 10.", []],
  ["Seen on 11/10/2018; strength 4/5; Norco 10/325.", []],
])("pain scores: %s", (summary, scores) => {
  expect(values(read(summary).painScores)).toEqual(scores);
});

test.each([
  ["Work status is described as modified duty.", "modified duty"],
  ["The worker is currently not working.", "currently not working"],
  ["He is temporarily totally disabled.", "temporarily totally disabled"],
  ["The worker is currently working with modification.", "currently working with modification"],
  ["Work restrictions were imposed.", "Work restrictions were imposed"],
  [
    "She has modified work duties until the return to full duty.",
    "modified work duties until the return to full duty",
  ],
  ["Current work status is unclear.", null],
  ["It was not stated whether he was or was not working.", null],
])("work status: %s", (summary, status) => {
  expect(read(summary).workStatus?.value ?? null).toBe(status);
});

test.each([
  ["The Request for Authorization dated 12-6-18 is for a brace.", "2018-12-06"],
  ["On 11-9-2018, the Request for Authorization asked for a brace.", "2018-11-09"],
  ["On a December 1, 2018 RFA form, a brace was asked for.", "2018-12-01"],
  ["A Request for Authorization was not provided.", null],
  ["On 12-8-18 the physician requested authorization for a brace.", "2018-12-08"],
  ["On 2-1-2019 an RFA asked for rest. The RFA of 12-6-18 is for a brace.", "2018-12-06"],
  ["On 2-1-2019 an RFA asked for rest.", "2019-02-01"],
])("request date: %s", (summary, date) => {
  expect(read(summary).requestDate?.value ?? null).toBe(date);
});

test.each([
  ["The Utilization Review dated 1-24-19, denied the brace.", "2019-01-24", "denied"],
  ["On 1-24-2019 Utilization Review non-certified the brace.", "2019-01-24", "denied"],
  [
    "In a utilization review report dated January 24, 2019, the claims administrator failed to approve a brace.",
    "2019-01-24",
    "denied",
  ],
  [
    "The original Utilization Review (1-24-2019) modified the request for 8 visits to 4 visits.",
    "2019-01-24",
    "modified",
  ],
  ["The requested brace was denied on 01/24/2019 as it helps nobody.", "2019-01-24", "denied"],
  ["The request was previously reviewed on 01/24/2019. It was denied.", "2019-01-24", "denied"],
  [
    "Work status was modified. On 1-24-2019 Utilization Review non-certified the brace.",
    "2019-01-24",
    "denied",
  ],
  [
    "On 1-24-2019 Utilization Review denied the brace. The request for visits was modified.",
    "2019-01-24",
    "modified",
  ],
  ["The worker denied numbness on 1-24-2019.", null, null],
])("utilization review: %s", (summary, date, action) => {
  const { utilizationReview } = read(summary);
  expect([utilizationReview.date?.value ?? null, utilizationReview.action?.value ?? null]).toEqual([
    date,
    action,
  ]);
});
