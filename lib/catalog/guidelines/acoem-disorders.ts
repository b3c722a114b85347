import type { Edition, Guideline } from "@/lib/catalog/guidelines/kinds";

/** `[date of the ACOEM edition, first day in the MTUS]`, oldest first. */
type Dated = readonly [edition: string, adopted: string];

function editionsOf(dated: readonly Dated[]): Edition[] {
  return dated.map(([edition, adopted], at) => ({
    year: Number(edition.slice(0, 4)),
    adopted,
    superseded: dated[at + 1]?.[1] ?? null,
    note: `ACOEM edition of ${edition}`,
    certain: true,
  }));
}

const topic = (
  id: string,
  name: string,
  mtusSection: string | null,
  dated: readonly Dated[],
  more: Partial<Guideline> = {},
): Guideline => ({
  id,
  name,
  shortName: `ACOEM ${name}`,
  body: "ACOEM",
  mtusSection,
  editions: editionsOf(dated),
  aliases: [],
  ...more,
});

const first = "2017-12-01";

/** ACOEM's guidelines by topic: the MTUS from December 1, 2017, and cited outside it before. */
export const acoemDisorders: readonly Guideline[] = [
  topic(
    "initial-approaches-to-treatment",
    "Initial Approaches to Treatment",
    "9792.22",
    [["2017-06-30", first]],
    {
      successorOf: "general-approaches",
      aliases: ["Initial Approach to Treatment"],
    },
  ),
  topic(
    "cervical-and-thoracic-spine-disorders",
    "Cervical and Thoracic Spine Disorders",
    "9792.23.1",
    [
      ["2016-05-27", first],
      ["2018-10-17", "2019-04-18"],
    ],
    {
      successorOf: "neck-and-upper-back-complaints",
      aliases: [
        "Cervical and Thoracic Spine",
        "Cervical & Thoracic Disorders",
        "Cervical Spine Disorders",
        "Neck Disorders",
      ],
    },
  ),
  topic("shoulder-disorders", "Shoulder Disorders", "9792.23.2", [["2016-08-01", first]], {
    successorOf: "shoulder-complaints",
    aliases: ["Shoulder Disorder"],
  }),
  topic(
    "elbow-disorders",
    "Elbow Disorders",
    "9792.23.3",
    [
      ["2013", first],
      ["2018-08-23", "2019-04-18"],
    ],
    { successorOf: "elbow-complaints" },
  ),
  topic(
    "hand-wrist-and-forearm-disorders",
    "Hand, Wrist, and Forearm Disorders",
    "9792.23.4",
    [
      ["2016-06-30", first],
      ["2019-01-07", "2019-04-18"],
    ],
    {
      successorOf: "forearm-wrist-and-hand-complaints",
      aliases: [
        "Forearm, Wrist, and Hand Disorders",
        "Hand, Wrist, Forearm Disorders",
        "Hand and Wrist Disorders",
      ],
    },
  ),
  topic(
    "low-back-disorders",
    "Low Back Disorders",
    "9792.23.5",
    [
      ["2016-02-24", first],
      ["2019-03-07", "2019-08-11"],
      ["2020-02-13", "2021-11-23"],
    ],
    { successorOf: "low-back-complaints", aliases: ["Low Back Disorder", "Lumbar Spine Disorders"] },
  ),
  topic(
    "knee-disorders",
    "Knee Disorders",
    "9792.23.6",
    [
      ["2015-10-28", first],
      ["2019-12-03", "2020-09-21"],
    ],
    { successorOf: "knee-complaints" },
  ),
  topic(
    "ankle-and-foot-disorders",
    "Ankle and Foot Disorders",
    "9792.23.7",
    [
      ["2015-09", first],
      ["2018-07-16", "2019-04-18"],
    ],
    { successorOf: "ankle-and-foot-complaints", aliases: ["Foot and Ankle Disorders"] },
  ),
  topic(
    "hip-and-groin-disorders",
    "Hip and Groin Disorders",
    null,
    [
      ["2011-05-01", first],
      ["2019-04-24", "2019-10-07"],
    ],
    { aliases: ["Hip and Groin", "Hip & Groin Disorder"] },
  ),
  topic("eye-disorders", "Eye Disorders", "9792.23.9", [["2017-04-01", first]], { successorOf: "eye" }),
  topic("chronic-pain", "Chronic Pain", "9792.24.2", [["2017-05-15", first]], {
    successorOf: "chronic-pain-medical-treatment-guidelines",
    aliases: ["Chronic Pain Disorders", "Chronic Pain Guidelines"],
  }),
  topic("opioids", "Opioids", "9792.24.4", [["2017-04-20", first]], {
    successorOf: "opioids-treatment-guidelines",
    aliases: ["Opioids Guideline", "Opioid Guidelines"],
  }),
  topic(
    "work-related-asthma",
    "Work-Related Asthma",
    null,
    [
      ["2016-01-04", first],
      ["2020-06-05", "2020-09-21"],
    ],
    {
      aliases: [
        "Occupational/Work-Related Asthma",
        "Occupational Asthma",
        "Occupational and Work-Related Asthma",
      ],
    },
  ),
  topic(
    "occupational-interstitial-lung-disease",
    "Occupational Interstitial Lung Disease",
    null,
    [
      ["2016-01-04", first],
      ["2019-11-08", "2020-09-21"],
    ],
    { aliases: ["Occupational/Work-Related Interstitial Lung Disease", "Interstitial Lung Disease"] },
  ),
  topic(
    "workplace-mental-health-ptsd-and-acute-stress-disorder",
    "Workplace Mental Health: PTSD and Acute Stress Disorder",
    "9792.23.8",
    [["2018-12-18", "2019-04-18"]],
    {
      successorOf: "stress-related-conditions",
      aliases: [
        "Workplace Mental Health",
        "Workplace Mental Health: Posttraumatic Stress Disorder and Acute Stress Disorder",
        "Posttraumatic Stress Disorder and Acute Stress Disorder",
        "Post-traumatic Stress Disorder and Acute Stress Disorder",
        "PTSD and Acute Stress Disorder",
      ],
    },
  ),
  {
    ...topic(
      "workplace-mental-health-depressive-disorders",
      "Workplace Mental Health: Depressive Disorders",
      "9792.23.8",
      [],
    ),
    editions: [
      { year: 2020, adopted: null, superseded: null, note: "ACOEM edition of 2020-01-13", certain: true },
    ],
    aliases: ["Depressive Disorders"],
  },
  topic(
    "workplace-mental-health-anxiety-disorders",
    "Workplace Mental Health: Anxiety Disorders",
    "9792.23.8",
    [["2021-04-30", "2021-07-19"]],
    { aliases: ["Anxiety Disorders"] },
  ),
  topic("coronavirus-covid-19", "Coronavirus (COVID-19)", null, [["2021-03-29", "2021-06-28"]], {
    aliases: ["COVID-19", "Coronavirus Disease 2019", "Coronavirus"],
  }),
  topic("traumatic-brain-injury", "Traumatic Brain Injury", null, [], {
    aliases: ["Traumatic Brain Injury Disorders"],
  }),
  topic("antiemetics", "Antiemetics", null, []),
];
