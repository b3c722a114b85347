import type { Edition, Guideline } from "@/lib/catalog/guidelines/kinds";

const until = "2017-12-01";
const book = (year = 2004): Edition => ({
  year,
  adopted: year === 2004 ? "2007-06-15" : "2009-07-18",
  superseded: until,
  note: "ACOEM Practice Guidelines, 2nd edition",
  certain: false,
});
const outside: Edition = {
  year: 2004,
  adopted: null,
  superseded: null,
  note: "ACOEM Practice Guidelines, 2nd edition; not part of the MTUS",
  certain: true,
};

const clinical = (
  id: string,
  name: string,
  mtusSection: string,
  supersededBy: string,
  aliases: readonly string[],
  edition = book(),
): Guideline => ({
  id,
  name,
  shortName: `ACOEM ${name} ${edition.year} (MTUS)`,
  body: "ACOEM",
  mtusSection,
  editions: [edition],
  supersededBy,
  aliases: [...aliases, `MTUS ${name}`],
});

/**
 * ACOEM's 2nd edition by chapters: the MTUS's clinical topics until December 2017, and the chapters
 * that stayed outside. Their names show the author and the adopter: two facts.
 */
export const acoemComplaints: readonly Guideline[] = [
  {
    id: "acoem",
    name: "ACOEM Practice Guidelines",
    shortName: "ACOEM",
    body: "ACOEM",
    mtusSection: null,
    editions: [],
    aliases: ["American College of Occupational and Environmental Medicine"],
  },
  {
    ...clinical("general-approaches", "General Approaches", "9792.22", "initial-approaches-to-treatment", []),
    aliases: ["General Approach", "MTUS General Approaches"],
  },
  clinical(
    "neck-and-upper-back-complaints",
    "Neck and Upper Back Complaints",
    "9792.23.1",
    "cervical-and-thoracic-spine-disorders",
    ["Neck & Upper Back Complaint", "Neck Complaints", "Neck/Upper Back Complaints", "Upper Back Complaints"],
  ),
  clinical("shoulder-complaints", "Shoulder Complaints", "9792.23.2", "shoulder-disorders", []),
  clinical("elbow-complaints", "Elbow Complaints", "9792.23.3", "elbow-disorders", [], book(2007)),
  clinical(
    "forearm-wrist-and-hand-complaints",
    "Forearm, Wrist, and Hand Complaints",
    "9792.23.4",
    "hand-wrist-and-forearm-disorders",
    [
      "Forearm, Wrist, Hand Complaints",
      "Wrist and Hand Complaints",
      "Hand and Wrist Complaints",
      "Hand, Wrist, and Forearm Complaints",
      "Hand Complaints",
      "Wrist Complaints",
      "Forearm Complaints",
    ],
  ),
  clinical("low-back-complaints", "Low Back Complaints", "9792.23.5", "low-back-disorders", [
    "Lower Back Complaints",
    "Back Complaints",
  ]),
  clinical("knee-complaints", "Knee Complaints", "9792.23.6", "knee-disorders", ["Knee and Leg Complaints"]),
  clinical(
    "ankle-and-foot-complaints",
    "Ankle and Foot Complaints",
    "9792.23.7",
    "ankle-and-foot-disorders",
    ["Ankle Complaints", "Foot Complaints", "Foot and Ankle Complaints"],
  ),
  clinical(
    "stress-related-conditions",
    "Stress-Related Conditions",
    "9792.23.8",
    "workplace-mental-health-ptsd-and-acute-stress-disorder",
    ["Stress Related Complaints", "Stress-Related Disorders"],
  ),
  clinical("eye", "Eye", "9792.23.9", "eye-disorders", ["Eye Complaints"]),
  ...(
    [
      ["work-relatedness", "Work-Relatedness"],
      ["pain-suffering-and-the-restoration-of-function", "Pain, Suffering, and the Restoration of Function"],
      [
        "independent-medical-examinations-and-consultations",
        "Independent Medical Examinations and Consultations",
      ],
    ] as const
  ).map(
    ([id, name]): Guideline => ({
      id,
      name,
      shortName: `ACOEM ${name}`,
      body: "ACOEM",
      mtusSection: null,
      editions: [outside],
      aliases: name.startsWith("Independent")
        ? [
            "Independent Medical Examination and Consultations",
            "Independent Medical Examinations",
            "IME and Consultations",
          ]
        : [],
    }),
  ),
];
