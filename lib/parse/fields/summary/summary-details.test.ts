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
    ["She hurt her back pulling a cart.", "pulling a cart"],
    ["He has a spinal contusion secondary to a fall from a truck.", "a fall from a truck"],
    ["Mechanism of injury: repetitive keyboarding.", "repetitive keyboarding"],
    ["She injured her right ankle while stepping off a curb.", "stepping off a curb"],
    ["He strained his low back when a pallet shifted.", "when a pallet shifted"],
    ["The injury occurred while lifting a keg on 10-29-18.", "lifting a keg"],
    ["The injury occurred on 10-29-18 when she slipped on oil.", "when she slipped on oil"],
    ["He was injured in a motor vehicle collision.", "a motor vehicle collision"],
    ["While lifting a crate on 10-29-18, he felt a pop.", "lifting a crate"],
    ["She sustained an ankle sprain as a result of a trip over a hose.", "a trip over a hose"],
    [
      "The worker is a 40 year old male. He slipped on a wet floor and fell.",
      "slipped on a wet floor and fell",
    ],
    ["Her ankle pain began after twisting it on a stair.", "twisting it on a stair"],
    ["The injury was caused by repetitive lifting of boxes.", "repetitive lifting of boxes"],
    ["The injury mechanism was described as being struck by a forklift.", "being struck by a forklift"],
    ["He was struck by a falling pipe. He rested.", "struck by a falling pipe"],
    [
      "The worker is a 40 year old male who was injured on 10-29-18 due to a fall from a ladder.",
      "a fall from a ladder",
    ],
    ["She has hand numbness due to repetitive typing at work.", "repetitive typing at work"],
  ])("%s", (summary, mechanism) => {
    expect(read(summary).mechanism?.value).toBe(mechanism);
  });

  test.each([
    "The mechanism of injury is unknown.",
    "She has shoulder pain attributed to a torn tendon.",
    "His mechanism of injury is not included.",
    "Seen on 3-1-2018 after a walk.",
    "Pain is aggravated by lifting and relieved after rest.",
    "She has pain with pulling and pushing.",
    "He has difficulty falling asleep due to pain.",
    "Her knee pain increased after a fall at home.",
    "He injured his knee.",
    "The mechanism of injury was not described.",
    "Work status: no lifting, pulling or pushing.",
    "She improved after an injection. Numbness secondary to stenosis persists.",
    "He denies a fall. The patient was seen after surgery.",
    "Mechanism of injury: unknown.",
  ])("none in: %s", (summary) => {
    expect(read(summary).mechanism).toBeNull();
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
  ["On December 3, 2018 a request was received for therapy.", "2018-12-03"],
  [
    "On December 3, 2018 a request was received for therapy that was denied on January 24, 2019.",
    "2018-12-03",
  ],
  ["A prior RFA dated 11/5/2018 asked for therapy. The RFA dated 12/3/2018 requested a brace.", "2018-12-03"],
  ["The RFA dated 12/3/2018 requested a brace. A prior RFA dated 12/5/2018 asked for rest.", "2018-12-03"],
  ["An RFA of 11/5/2018 asked for an ankle brace. An RFA of 12/3/2018 asked for rest.", "2018-11-05"],
  ["An RFA dated 11/5/2018 was sent. An RFA dated 12/3/2018 was sent.", "2018-12-03"],
  ["A request for a brace was submitted on 12/3/2018.", "2018-12-03"],
  ["The treating physician requested a brace on December 3, 2018.", "2018-12-03"],
  ["On 12/3/2018, the provider requested a brace.", "2018-12-03"],
  ["In a progress note dated 12/3/2018, the primary treating physician is requesting a brace.", "2018-12-03"],
  ["On 12/3/18 Dr. Example asked for a brace.", "2018-12-03"],
  ["A brace was requested on 12-3-18 by the podiatrist.", "2018-12-03"],
  ["On 12-3-18, a brace was requested.", "2018-12-03"],
  ["In a request dated 12/3/2018 a brace was sought.", "2018-12-03"],
  ["The request for authorization form was faxed on 12/3/2018.", "2018-12-03"],
  ["A brace, requested on 12/3/2018, was refused.", "2018-12-03"],
  ["On 1-24-2019 a request for a brace was denied by utilization review.", null],
  ["The request for a brace was non-certified on 1/24/2019.", null],
  ["The provider requested a brace, which was denied on 1/24/2019.", null],
  ["The patient requested a refill on 12/3/2018.", null],
  ["The provider requested a brace. She was seen on 12/3/2018.", null],
  ["A brace was requested for the injury of 10/29/2018.", null],
  ["The application for independent medical review was received on 1/30/2019.", null],
  ["On 12/3/2018 she asked her provider about work.", null],
  ["The requested brace was certified on 12/3/2018.", null],
  ["Therapy was prescribed on 12/3/2018.", null],
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
