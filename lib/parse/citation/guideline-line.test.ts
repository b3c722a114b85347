import { describe, expect, test } from "vitest";
import { guidelineLineSchema } from "@/lib/letter/citation";
import { readGuidelineLine } from "@/lib/parse/citation/guideline-line";
import type { Piece } from "@/lib/parse/piece";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

/** A line at offset 100 of its source. */
function pieceOf(text: string): Piece {
  return { text, offsets: Int32Array.from({ length: text.length + 1 }, (_, at) => at + 100), start: 0 };
}

const read = (text: string) => readGuidelineLine(pieceOf(text), "reviewer");

/** `mtus|body|guideline|year|sections|pages`, one line for each citation. */
function citationsIn(text: string): string[] {
  return read(text).citations.map((one) =>
    [
      one.mtus ? "MTUS" : "non-MTUS",
      one.body,
      one.guideline ?? "-",
      one.year ?? "-",
      one.sections.map(({ value }) => value).join(" + ") || "-",
      one.pages.map((range) => range.join("-")).join(" ") || "-",
    ].join(" | "),
  );
}

describe("a line in the style of 2014 to 2016", () => {
  test.each([
    [
      "Decision based on MTUS Chronic Pain Treatment Guidelines Massage therapy Page(s): 60.",
      ["MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Massage therapy | 60-60"],
    ],
    [
      "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids, criteria for use, Weaning of Medications Page(s): 76-80, 124.",
      [
        "MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Opioids, criteria for use + Weaning of Medications | 76-80 124-124",
      ],
    ],
    [
      "Decision based on MTUS Chronic Pain Treatment Guidelines Opioids Page(s): 78, NSAIDs Page(s): 67-73.",
      ["MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Opioids + NSAIDs | 78-78 67-73"],
    ],
    [
      "Decision based on MTUS ACOEM Chapter 9 Shoulder Complaints Page(s): 207-9, Chronic Pain Treatment Guidelines Exercise Page(s): 46 of 127.",
      [
        "MTUS | ACOEM | Shoulder Complaints | - | - | 207-209",
        "MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Exercise | 46-46",
      ],
    ],
    [
      "Decision based on MTUS ACOEM Chapter 5 Cornerstones of Disability Prevention and Management Page(s): 92.",
      [
        "MTUS | ACOEM | General Approaches | - | Cornerstones of Disability Prevention and Management | 92-92",
      ],
    ],
    [
      "Decision based on MTUS ACOEM Chapter 10 Elbow Disorders (Revised 2007) Page(s): 33-40.",
      ["MTUS | ACOEM | Elbow Complaints | 2007 | - | 33-40"],
    ],
    [
      "Decision based on MTUS Chronic Pain Treatment Guidelines 8 C.C.R. §§ 9792.20 - 9792.26 MTUS (Effective July 18, 2009) Page(s): 30 of 127.",
      ["MTUS | DWC | Chronic Pain Medical Treatment Guidelines | 2009 | - | 30-30"],
    ],
    [
      "Decision based on MTUS Acupuncture Treatment Guidelines, Postsurgical Treatment Guidelines Page(s): 24.",
      [
        "MTUS | DWC | Acupuncture Medical Treatment Guidelines | - | - | -",
        "MTUS | DWC | Postsurgical Treatment Guidelines | - | - | 24-24",
      ],
    ],
    [
      "Decision based on MTUS Physical Medicine Page(s): 98-99.",
      ["MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Physical Medicine | 98-99"],
    ],
    [
      "Decision based on Non-MTUS Citation ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 6, page 114.",
      ["non-MTUS | ACOEM | Pain, Suffering, and the Restoration of Function | 2004 | - | 114-114"],
    ],
    [
      "Decision based on Non-MTUS Citation ACOEM Guidelines, Chapter 13, Knee Complaints, Chapter 4.",
      ["non-MTUS | ACOEM | Knee Complaints | - | - | -", "non-MTUS | ACOEM | Work-Relatedness | - | - | -"],
    ],
  ])("%s", (text, citations) => expect(citationsIn(text)).toEqual(citations));
});

describe("a line in the style of late 2016 and 2017", () => {
  test.each([
    [
      "Decision based on MTUS Knee Complaints 2004, Section(s): Initial Care, Activity Modification, and Postsurgical Treatment 2009, Section(s): Knee, Forearm, Wrist, & Hand.",
      [
        "MTUS | ACOEM | Knee Complaints | 2004 | Initial Care + Activity Modification | -",
        "MTUS | DWC | Postsurgical Treatment Guidelines | 2009 | Knee + Forearm, Wrist, & Hand | -",
      ],
    ],
    [
      "Decision based on MTUS Forearm, Wrist, and Hand Complaints 2004, and Neck and Upper Back Complaints 2004, and Acupuncture Treatment 2007.",
      [
        "MTUS | ACOEM | Forearm, Wrist, and Hand Complaints | 2004 | - | -",
        "MTUS | ACOEM | Neck and Upper Back Complaints | 2004 | - | -",
        "MTUS | DWC | Acupuncture Medical Treatment Guidelines | 2007 | - | -",
      ],
    ],
    [
      "Decision based on MTUS Chronic Pain Medical Treatment 2016 Guidelines, Section(s): NSAIDs, GI symptoms & cardiovascular risk, Bupropion (Wellbutrin®), CRPS, diagnostic tests, Anxiety, treatment of, Insomnia treatment.",
      [
        "MTUS | DWC | Chronic Pain Medical Treatment Guidelines | 2016 | NSAIDs, GI symptoms & cardiovascular risk + Bupropion (Wellbutrin®) + CRPS, diagnostic tests + Anxiety, treatment of + Insomnia treatment | -",
      ],
    ],
    [
      "Decision based on MTUS Opioid Treatment 2016, Section(s): 3.3.4 Opioids for Chronic Pain and Chronic Opioid Treatment: Use of CURES to Ensure Safe and Effective Opioid Use, 4. Tapering Opioids.",
      [
        "MTUS | DWC | Opioids Treatment Guidelines | 2016 | 3.3.4 Opioids for Chronic Pain and Chronic Opioid Treatment: Use of CURES to Ensure Safe and Effective Opioid Use + 4. Tapering Opioids | -",
      ],
    ],
    [
      "Decision based on MTUS Sholder Complaints 2004, Section(s): Inital Care.",
      ["MTUS | ACOEM | Shoulder Complaints | 2004 | Inital Care | -"],
    ],
    [
      "Decision based on MTUS Elbow Complaints 2007, Section(s): 112.",
      ["MTUS | ACOEM | Elbow Complaints | 2007 | 112 | -"],
    ],
    [
      "Decision based on MTUS General Approaches 2004, Section(s): Initial Approaches to Treatment.",
      ["MTUS | ACOEM | General Approaches | 2004 | Initial Approaches to Treatment | -"],
    ],
    [
      "Decision based on MTUS Low Back Complaints 2004, Section(s): Physical Methods and Hearing Loss 2012, Section(s): Audiometry.",
      [
        "MTUS | ACOEM | Low Back Complaints | 2004 | Physical Methods | -",
        "MTUS | Other | Hearing Loss | 2012 | Audiometry | -",
      ],
    ],
  ])("%s", (text, citations) => expect(citationsIn(text)).toEqual(citations));
});

describe("a line with the names of December 2017 and later", () => {
  test.each([
    [
      "Decision based on MTUS Low Back Disorders 2016, Section(s): Therapeutic Exercise, and Chronic Pain 2017, Section(s): Acupuncture, and Opioids 2017.",
      [
        "MTUS | ACOEM | Low Back Disorders | 2016 | Therapeutic Exercise | -",
        "MTUS | ACOEM | Chronic Pain | 2017 | Acupuncture | -",
        "MTUS | ACOEM | Opioids | 2017 | - | -",
      ],
    ],
    [
      "Decision based on MTUS 2017 Hand, Wrist, and Forearm Disorders, Section(s): Splints, hard.",
      ["MTUS | ACOEM | Hand, Wrist, and Forearm Disorders | 2017 | Splints, hard | -"],
    ],
    [
      "Decision based on MTUS Initial Approaches to Treatment 2017.",
      ["MTUS | ACOEM | Initial Approaches to Treatment | 2017 | - | -"],
    ],
    [
      "Decision based on MTUS ACOEM Hip and Groin 2019, and Elbow Disorders 2018, Section(s): MRI.",
      [
        "MTUS | ACOEM | Hip and Groin Disorders | 2019 | - | -",
        "MTUS | ACOEM | Elbow Disorders | 2018 | MRI | -",
      ],
    ],
    [
      "Decision based on MTUS Chronic Pain Guidelines 2016, and Low Back Disorders (ACOEM, February 24, 2016).",
      [
        "MTUS | DWC | Chronic Pain Medical Treatment Guidelines | 2016 | - | -",
        "MTUS | ACOEM | Low Back Disorders | 2016 | - | -",
      ],
    ],
  ])("%s", (text, citations) => expect(citationsIn(text)).toEqual(citations));
});

describe("sources outside the MTUS", () => {
  test.each([
    [
      "Decision based on NonMTUS Citation Chou R, et al. J Pain. 2009;10(2):113-30.",
      ["non-MTUS | Other | Chou R, et al. J Pain. 2009;10(2):113-30 | 2009 | - | -"],
    ],
    [
      "Decision based on Non-MTUS Citation Medicare Benefit Policy Manual, Chapter 7 - Home Health Services; section 50.2 - Home Health Aide Services.",
      [
        "non-MTUS | Other | Medicare Benefit Policy Manual | - | 7 - Home Health Services + 50.2 - Home Health Aide Services | -",
      ],
    ],
    [
      "Decision based on Non-MTUS Citation Campbell's Operative Orthopaedics, 12th edition, pages 2087-2090, and Mosby's Drug Consult.",
      [
        "non-MTUS | Other | Campbell's Operative Orthopaedics, 12th edition | - | - | 2087-2090",
        "non-MTUS | Other | Mosby's Drug Consult | - | - | -",
      ],
    ],
    [
      "Decision based on Non-MTUS Citation http://www.rxlist.com/some-drug.htm and https://www.fda.gov/drugs.",
      [
        "non-MTUS | Other | http://www.rxlist.com/some-drug.htm | - | - | -",
        "non-MTUS | Other | https://www.fda.gov/drugs | - | - | -",
      ],
    ],
    [
      "Decision based on Non-MTUS Citation ODG, Knee & Leg, MRI; AANEM Recommended Policy for Electrodiagnostic Medicine.",
      [
        "non-MTUS | ODG | Knee & Leg | - | MRI | -",
        "non-MTUS | Other | AANEM Recommended Policy for Electrodiagnostic Medicine | - | - | -",
      ],
    ],
    [
      "Decision based on Non-MTUS Citation Official Disability Guidelines (ODG) Burns and Other Medical Treatment Guideline or Medical Evidence: ACOEM 3rd ed, Shoulder, pg. 64.",
      ["non-MTUS | ODG | Burns | - | - | -", "non-MTUS | ACOEM | Shoulder Disorders | - | - | 64-64"],
    ],
    [
      "Decision based on Non-MTUS Citation MTUS Chronic Pain Medical Treatment Guidelines, Yoga, page 126 and Acupuncture Treatment Guidelines.",
      [
        "MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Yoga | 126-126",
        "non-MTUS | DWC | Acupuncture Medical Treatment Guidelines | - | - | -",
      ],
    ],
    [
      "Decision based on MTUS Official Disability Guidelines, Elbow Chapter.",
      ["MTUS | ODG | Elbow | - | - | -"],
    ],
    [
      "Decision based on Non-MTUS Citation ACOEM guidelines and the Official Disability Guidelines.",
      ["non-MTUS | ACOEM | - | - | - | -", "non-MTUS | ODG | - | - | - | -"],
    ],
    ["Decision based on MTUS.", ["MTUS | DWC | - | - | - | -"]],
  ])("%s", (text, citations) => expect(citationsIn(text)).toEqual(citations));
});

describe("the prose of 2013", () => {
  test("takes what is (not) part of the MTUS at its word", () =>
    expect(
      citationsIn(
        "The Claims Administrator based its decision on the Chronic Pain Medical Treatment Guidelines, Exercise, pages 46-47, which is part of the MTUS, and on the Official Disability Guidelines, Shoulder Chapter, which is not part of the MTUS.",
      ),
    ).toEqual([
      "MTUS | DWC | Chronic Pain Medical Treatment Guidelines | - | Exercise | 46-47",
      "non-MTUS | ODG | Shoulder | - | - | -",
    ]));

  test("knows the MTUS by its whole name", () =>
    expect(
      citationsIn(
        "The Claims Administrator based its decision on the ACOEM Guidelines (2004), Chapter 13, page 341, which is part of the Medical Treatment Utilization Schedule (MTUS) and the Official Disability Guidelines, a Medical Treatment Guideline (MTG), which is not part of the MTUS.",
      ),
    ).toEqual(["MTUS | ACOEM | Knee Complaints | 2004 | - | 341-341", "non-MTUS | ODG | - | - | - | -"]));

  test.each([
    [
      "takes a lead-in for the first source only: the ODG is no part of the MTUS",
      "The Claims Administrator based its decision on the MTUS Low Back Complaints, page 303, and the Official Disability Guidelines (ODG), Low Back Chapter, MRI.",
      ["MTUS | ACOEM | Low Back Complaints | - | - | 303-303", "non-MTUS | ODG | Low Back | - | MRI | -"],
    ],
    [
      "takes a remark for the last source only, where the lead-in says otherwise of the first",
      "The Claims Administrator based its decision on the MTUS Knee Complaints, page 341, and the ODG, Knee Chapter, which is not part of the MTUS.",
      ["MTUS | ACOEM | Knee Complaints | - | - | 341-341", "non-MTUS | ODG | Knee & Leg | - | - | -"],
    ],
  ])("%s", (_, line, citations) => expect(citationsIn(line)).toEqual(citations));

  test("cites neither the MTUS nor the hierarchy where no section was applicable", () => {
    const line =
      "The Expert Reviewer found that no section of the MTUS was applicable. Per the Strength of Evidence hierarchy established by the California Department of Industrial Relations, Division of Workers' Compensation, the Expert Reviewer based his/her decision on the Official Disability Guidelines, Knee Chapter, Walking aids.";
    expect(citationsIn(line)).toEqual(["non-MTUS | ODG | Knee & Leg | - | Walking aids | -"]);
    expect(read(line).statement.value).toBe("outside MTUS");
  });

  test("gives each side its own sentences", () => {
    const line = pieceOf(
      "The Claims Administrator based its decision on the Official Disability Guidelines, Knee Chapter. The Physician Reviewer based his/her decision on the Knee Complaints (ACOEM Practice Guidelines, 2nd Edition (2004), Chapter 13), page 339.",
    );
    const names = (side: "reviewer" | "claims administrator") =>
      readGuidelineLine(line, side).citations.map(({ guideline, mtus }) => [guideline, mtus]);
    expect(names("claims administrator")).toEqual([["Knee & Leg", false]]);
    expect(names("reviewer")).toEqual([["Knee Complaints", true]]);
  });

  test("gives a reviewer who agrees the guidelines of the claims administrator", () =>
    expect(
      citationsIn(
        "The Claims Administrator based its decision on the Low Back Complaints, page 303. The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.",
      ),
    ).toEqual(["MTUS | ACOEM | Low Back Complaints | - | - | 303-303"]));
});

describe("the statement", () => {
  test.each([
    [
      "The MTUS does not address knee scooters, therefore the Expert Reviewer based his/her decision on the ODG.",
      "outside MTUS",
      "stated",
    ],
    ["The Expert Reviewer did not cite any medical evidence for its decision.", "none cited", "stated"],
    [
      "The Claims Administrator did not cite any evidence based criteria for its decision.",
      "none cited",
      "stated",
    ],
    ["N/A", "none cited", "stated"],
    ["", "none cited", "implied"],
    ["\n \n", "none cited", "implied"],
    [
      "The Expert Reviewer based their decision on recommendation(s) outside of the MTUS Guidelines. Decision based on Non-MTUS Citation ODG.",
      "outside MTUS",
      "stated",
    ],
    ["The Expert Reviewer did not base their decision on the MTUS. ODG, Head.", "outside MTUS", "stated"],
    ["Decision based on MTUS Eye 2004.", "cited", "stated"],
    // Evidence in a title is not evidence that the letter denies.
    ["Decision based on Non-MTUS Citation Why doctors cite evidence: outside views.", "cited", "stated"],
  ] as const)("of %j is %s, %s", (text, value, certainty) =>
    expect(read(text).statement).toMatchObject({ value, certainty }),
  );

  test("keeps citations beside a decision outside the MTUS, as not of the MTUS", () =>
    expect(
      citationsIn("The Expert Reviewer did not base their decision on the MTUS. Shoulder Disorders, pg. 64."),
    ).toEqual(["non-MTUS | ACOEM | Shoulder Disorders | - | - | 64-64"]));
});

describe("places and ids", () => {
  const text =
    "Decision based on MTUS Low Back Complaints 2004, Section(s):\nPhysical Methods. Decision based on Non-MTUS Citation (ODG) Pain Chapter, Electro- diagnostic testing.";
  const line = read(text);
  const at = ([from, to]: readonly [number, number]) => text.slice(from - 100, to - 100);

  test("shows each citation and section in the source, across a page break", () => {
    expect(line.citations.map(({ span }) => at(span))).toEqual([
      "Low Back Complaints 2004, Section(s):\nPhysical Methods",
      "(ODG) Pain Chapter, Electro- diagnostic testing",
    ]);
    expect(line.citations.flatMap(({ sections }) => sections.map(({ span }) => at(span)))).toEqual([
      "Physical Methods",
      "Electro- diagnostic testing",
    ]);
  });

  test("folds white space in what it calls raw", () =>
    expect(line.citations[0]?.raw).toBe("Low Back Complaints 2004, Section(s): Physical Methods"));

  test("closes up a word cut at a line's end, and knows it", () =>
    expect(line.citations[1]?.sections[0]).toMatchObject({
      value: "Electro-diagnostic testing",
      sectionId: "odg-pain/electrodiagnostic-studies-eds",
    }));

  test("fulfils the contract", () => expect(guidelineLineSchema.safeParse(line).error).toBeUndefined());

  test("reads the same line at another place with other spans", () => {
    const moved = readGuidelineLine(
      { ...pieceOf(text), offsets: pieceOf(text).offsets.map((one) => one + 7) },
      "reviewer",
    );
    expect(moved.citations[1]?.span).toEqual(line.citations[1]?.span.map((one) => one + 7));
  });
});

const cited = (line: string) =>
  readGuidelineLine(plainPiece(line), "reviewer").citations.map(({ guideline, pages }) => [guideline, pages]);
const chronicPain = ["Chronic Pain Medical Treatment Guidelines", [[58, 58]]];
const found = "The Expert Reviewer found the Chronic Pain Medical Treatment Guidelines, page 58,";

test.each([
  ["The provider did not dispute the guidelines used by the Claims Administrator.", []],
  ["The employee did not contest the criteria that were used.", []],
  ["The requesting physician did not dispute the guidelines used by the Claims Administrator.", []],
  ["The Expert Reviewer found the guidelines used by the Claims Administrator relevant and appropriate.", []],
  ["The Expert Reviewer stated the section cited by the Claims Administrator was not applicable.", []],
  [`${found} relevant and appropriate for the employee's clinical circumstance.`, [chronicPain]],
  [`${found} to be applicable and relevant to the issue at dispute.`, [chronicPain]],
  [
    `The provider did not dispute the guidelines used by the Claims Administrator. ${found} relevant and appropriate.`,
    [chronicPain],
  ],
  [
    "The Expert Reviewer found the ACOEM Low Back Complaints, pg. 308, relevant and appropriate.",
    [["Low Back Complaints", [[308, 308]]]],
  ],
  [
    "The Expert Reviewer stated the section used by the Claims Administrator was not applicable and relied on the ACOEM Low Back Complaints, page 303.",
    [["Low Back Complaints", [[303, 303]]]],
  ],
  [
    "The Expert Reviewer based his/her decision on the Chronic Pain Medical Treatment Guidelines, page 58, which is part of the MTUS.",
    [chronicPain],
  ],
])("nothing is cited by what is told around a citation: %s", (line, citations) => {
  expect(cited(line)).toEqual(citations);
});
