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

/** A reason, and a rationale that gives it and no other. */
const alone: [string, string][] = [
  [
    "guideline-recommends-against",
    "The guideline recommends this block for osteoarthritis or refractory tendinosis. The records show neither.",
  ],
  [
    "guideline-recommends-against",
    "The MTUS recommends hearing aids for conductive or sensorineural loss. The patient has neither.",
  ],
  [
    "guideline-recommends-against",
    "ODG recommends the stimulator for failed back surgery syndrome or CRPS. Neither condition is documented.",
  ],
  [
    "guideline-recommends-against",
    "The guideline supports this test only after a stroke or a seizure. The worker had neither of these.",
  ],
  [
    "guideline-recommends-against",
    "The only form of this drug that is recommended is the patch. The request is for a cream.",
  ],
  [
    "guideline-recommends-against",
    "The only topical formulation of lidocaine that is recommended is the Lidoderm patch.",
  ],
  [
    "guideline-recommends-against",
    "No other commercially approved topical formulations of lidocaine (whether creams, lotions or gels) are indicated for neuropathic pain.",
  ],
  ["guideline-recommends-against", "ODG does not recommend this device for the low back."],
  ["guideline-recommends-against", "The guidelines recommend against its use for chronic pain."],
  ["guideline-recommends-against", "This drug is not recommended by the MTUS for the worker's condition."],
  ["guideline-recommends-against", "Per ODG, cupping is under study and not recommended."],
  ["guideline-recommends-against", "The MTUS does not support the use of this cream."],
  [
    "guideline-recommends-against",
    "ODG recommends only oral forms of this drug; the gel is not recommended.",
  ],
  ["home-exercise-expected", "She should by now have been taught a home exercise program."],
  ["home-exercise-expected", "By this time the worker should be well versed in a home exercise program."],
  [
    "home-exercise-expected",
    "After twelve visits the patient should be able to continue with exercises at home.",
  ],
  ["home-exercise-expected", "The patient should have been transitioned to a home program by now."],
  ["home-exercise-expected", "There is no reason given why the worker cannot exercise at home."],
  ["home-exercise-expected", "He ought to be independent in a home exercise program after so many visits."],
  ["home-exercise-expected", "Remaining deficits can be addressed with a self-directed home program."],
  ["home-exercise-expected", "At this point a home exercise regimen should suffice."],
  ["home-exercise-expected", "The patient should be proficient in home exercises at this stage."],
  ["prior-treatment-unknown", "It is unclear how many visits the worker has completed."],
  ["prior-treatment-unknown", "The number of acupuncture visits to date is not documented."],
  [
    "prior-treatment-unknown",
    "The records do not state whether the worker had therapy before, nor with what result.",
  ],
  [
    "prior-treatment-unknown",
    "There is no record of what earlier treatment was given or how the worker responded to it.",
  ],
  ["prior-treatment-unknown", "The outcome of the previous visits is not known."],
  ["prior-treatment-unknown", "The response to the earlier injections is not stated."],
  ["prior-treatment-unknown", "No information about prior chiropractic treatment was provided."],
  ["prior-treatment-unknown", "It is not known if previous therapy was of benefit."],
  ["prior-treatment-unknown", "Results of the first six visits were not submitted."],
  ["prior-treatment-unknown", "Therapy notes from the earlier visits were not submitted for review."],
  ["no-functional-improvement", "He has already been approved for six visits without any documented change."],
  ["no-functional-improvement", "The worker has had twelve visits with no documented improvement."],
  ["no-functional-improvement", "Prior therapy did not lead to any measurable change in function."],
  ["no-functional-improvement", "Despite months of this drug, pain scores have not changed."],
  ["no-functional-improvement", "She has been treated with this drug for a year without benefit."],
  ["no-functional-improvement", "The records do not show that the drug reduces pain or improves function."],
  ["no-functional-improvement", "Twelve sessions were completed, yet work restrictions remain the same."],
  ["exceeds-guideline", "There is no note that explains why visits exceeding the guideline are needed."],
  ["exceeds-guideline", "The request for 24 visits is more than the ten that the guideline allows."],
  ["exceeds-guideline", "Sixteen sessions are well beyond the six-visit trial that is recommended."],
  [
    "exceeds-guideline",
    "Chronic use is not supported, and the worker has taken this muscle relaxant for eight months.",
  ],
  ["exceeds-guideline", "The guideline limits use to two weeks, and this request is for three months."],
  [
    "conservative-care-not-failed",
    'ODG states "Surface studies are not recommended. Needle studies are an option." The record shows no failed conservative care.',
  ],
  ["conservative-care-not-failed", "There is no record of a trial of physical therapy before this request."],
  ["conservative-care-not-failed", "The worker has not yet tried any oral medication."],
  ["conservative-care-not-failed", "First-line drugs have not been tried."],
  ["conservative-care-not-failed", "The patient has yet to begin physical therapy."],
  ["conservative-care-not-failed", "No attempt at conservative treatment is described."],
  ["no-objective-findings", "The examination shows full strength, normal reflexes and no sensory loss."],
  ["no-objective-findings", "No neurologic deficit was found."],
  ["no-objective-findings", "There was no objective evidence of instability."],
  ["no-objective-findings", "The physical examination does not support radiculopathy."],
  ["no-plan-or-goals", "The provider gave no reason for the request."],
  ["no-plan-or-goals", "No treatment goals were stated."],
  ["no-plan-or-goals", "It is not explained what the test would change."],
  ["no-procedure-planned", "No operation is being considered."],
  ["no-procedure-planned", "The worker is not a surgical candidate."],
  ["request-incomplete", "The dose and the number of tablets are not stated."],
  ["request-incomplete", "The body part to be treated is not named."],
  ["request-incomplete", "The request does not say for how long the unit is to be used."],
  ["duplicate-or-already-approved", "The same study was done in March."],
  ["duplicate-or-already-approved", "An identical request was approved last month."],
  ["duplicate-or-already-approved", "This item has already been authorized."],
  [
    "depends-on-refused-treatment",
    "As the primary request was refused under item 1, this companion item is refused as well.",
  ],
  ["depends-on-refused-treatment", "The item hinges on the operation, which was not authorized."],
  ["no-opioid-monitoring", "There is no current urine drug screen or pain agreement on file."],
  ["no-opioid-monitoring", "The records show no monitoring for side effects or aberrant behavior."],
];

describe("one reason alone", () => {
  test.each(alone)("%s: %s", (reason, text) => expect(reasons(text)).toEqual([reason]));
});

describe("words of a guideline, of the record or of the earlier review alone", () => {
  test.each([
    "The guidelines recommend home exercise after therapy.",
    "The MTUS states that opioids should be stopped if there is no functional improvement.",
    "ODG requires failure of conservative care before injection.",
    'ODG states "There should be no red flags. Imaging is not recommended without neurologic deficits."',
    "According to the MTUS, patients with no prior conservative care are not candidates for surgery.",
    "Patients who fail to improve should be referred.",
    "The claims administrator denied the request for lack of objective findings.",
    "Utilization review found no functional improvement.",
    "The treatment plan includes a home exercise program.",
    "The worker performs a home exercise program daily.",
    "The patient denies numbness or weakness.",
    "He has no allergies.",
    "The patient has failed physical therapy and a home exercise program.",
    "Exceptional factors should be noted when treatment exceeds the guideline.",
    "Repeat imaging is not routinely recommended unless there is a significant change.",
    "The guideline says that there is no evidence that ultrasound is effective, and that exercise is better.",
    "In some patients no further treatment is needed.",
  ])("%s", (text) => expect(reasons(text)).toEqual([]));
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
