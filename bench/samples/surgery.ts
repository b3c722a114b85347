import { acoem, chronicPain, cites, mtus, none, odg, outside } from "@/samples/letters/cite";
import type { IssueSpec, LetterSpec } from "@/samples/letters/spec";
import { diagnostic, drug, equipment, home, rehab, surgery as surgical } from "@/samples/letters/treatments";

const dependent = (
  heading: string,
  facts: Pick<IssueSpec, "treatments" | "bodyParts" | "quantity" | "flags">,
): IssueSpec => ({
  heading: `Associated surgical service: ${heading}`,
  decision: "upheld",
  claimsAdministrator: none("Claims Administrator"),
  reviewer: none("Expert Reviewer"),
  rationale:
    "As the requested surgical intervention is not medically necessary, the associated service is also not medically necessary.",
  ...facts,
  flags: ["associated-surgical-service", ...(facts.flags ?? []), "depends-on-other-issue"],
});

/** Invented letters about surgery and what goes with it. */
export const surgery: LetterSpec[] = [
  {
    name: "shoulder-arthroscopy-with-eleven-issues",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900026",
      assigned: "01/23/2017",
      injury: "06/09/2016",
      decision: "02/17/2017",
      urDenial: "01/04/2017",
      received: "01/17/2017",
    },
    licensed: ["California"],
    specialties: ["Orthopedic Surgery", "Sports Medicine"],
    age: 43,
    sex: "male",
    injury: { date: "2016-06-09", raw: "06-09-2016" },
    summary:
      "The injured worker is a 43 year old male who sustained an industrial injury on 06-09-2016 while closing a bay door overhead. An MRI of the left shoulder read tendinosis without a tear. Three visits of therapy were completed. No injection was given. The request of 12-22-2016 was for arthroscopy with decompression.",
    issues: [
      {
        heading: "Left shoulder arthroscopy with subacromial decompression",
        decision: "upheld",
        claimsAdministrator: cites(mtus("Shoulder Complaints", 2004, "Surgical Considerations")),
        reviewer: cites(mtus("Shoulder Complaints", 2004, "Surgical Considerations")),
        rationale:
          "Surgery for impingement is usually arthroscopic decompression, and conservative care, with cortisone injections, is carried out for three to six months before it is considered. Three visits of therapy and no injection are not that. Imaging shows no tear. The operation is not medically necessary.",
        treatments: [surgical("Shoulder arthroscopy")],
        bodyParts: ["shoulder"],
      },
      dependent("Assistant surgeon", { treatments: [surgical("Assistant surgeon")] }),
      dependent("Pre-op medical clearance", {
        treatments: [surgical("Pre-op clearance")],
        flags: ["pre-operative"],
      }),
      dependent("EKG", { treatments: [diagnostic("Electrocardiogram")] }),
      dependent("CBC", { treatments: [diagnostic("Laboratory tests")] }),
      dependent("Chest x-ray", { treatments: [diagnostic("Chest x-ray")], bodyParts: ["chest"] }),
      dependent("Cold therapy unit, 14 days rental", {
        treatments: [equipment("Cold therapy unit")],
        quantity: { total: 14, unit: "days" },
      }),
      dependent("Shoulder sling with abduction pillow", {
        treatments: [equipment("Sling")],
        bodyParts: ["shoulder"],
      }),
      dependent("Post-op physical therapy, 12 visits, left shoulder", {
        treatments: [rehab("Physical therapy")],
        bodyParts: ["shoulder"],
        quantity: { total: 12, unit: "visits" },
        flags: ["post-operative"],
      }),
      dependent("Post-op Norco 5/325mg #40", {
        treatments: [drug("Hydrocodone/acetaminophen", "Opioids")],
        quantity: { total: 40, unit: "tablets", strength: "5/325mg" },
        flags: ["post-operative"],
      }),
      dependent("Home health aide 4 hours per day for 2 weeks", {
        treatments: [home("Home health aide")],
        quantity: { weeks: 2 },
      }),
    ],
  },
  {
    name: "rotator-cuff-repair-granted",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900027",
      assigned: "06/15/2015",
      injury: "02/02/2015",
      decision: "07/09/2015",
      urDenial: "05/28/2015",
      received: "06/08/2015",
    },
    licensed: ["California", "Colorado"],
    specialties: ["Orthopedic Surgery"],
    age: 61,
    sex: "male",
    injury: { date: "2015-02-02", raw: "02/02/2015" },
    summary:
      "The injured worker is a 61 year old male who sustained an industrial injury on 02/02/2015. An MRI shows a full-thickness tear of the supraspinatus of the right shoulder. Abduction is 70 degrees. Therapy and one injection were of no help.",
    issues: [
      {
        heading: "Right shoulder arthroscopic rotator cuff repair",
        decision: "overturned",
        claimsAdministrator: cites(acoem(9, "209-211")),
        reviewer: cites(acoem(9, "209-211")),
        rationale:
          "Repair of the rotator cuff is indicated for significant tears that impair activities by causing weakness of elevation. A full-thickness tear is shown, elevation is weak, and three months of therapy with an injection failed. The operation is medically necessary.",
        treatments: [surgical("Shoulder arthroscopy")],
        bodyParts: ["shoulder"],
      },
      {
        heading: "Associated surgical service: Assistant surgeon",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: outside("Expert Reviewer", {
          printed: "American Association of Orthopaedic Surgeons, Role of the First Assistant",
          mtus: false,
          body: "Other",
          guideline: "American Association of Orthopaedic Surgeons, Role of the First Assistant",
          year: null,
          sections: [],
          pages: [],
        }),
        rationale:
          "Since the primary procedure is medically necessary and an assistant helps with the passage of sutures in a tear of this size, the assistant is medically necessary.",
        treatments: [surgical("Assistant surgeon")],
        flags: ["associated-surgical-service", "depends-on-other-issue"],
      },
    ],
  },
  {
    name: "lumbar-fusion-no-instability",
    format: "F3b",
    spacing: "double",
    header: {
      caseNumber: "CM14-9900028",
      assigned: "11/03/2014",
      injury: "01/15/2010",
      decision: "12/01/2014",
      urDenial: "10/09/2014",
      received: "10/27/2014",
    },
    licensed: ["California"],
    specialties: ["Orthopedic Surgery"],
    age: 47,
    sex: "female",
    injury: { date: "2010-01-15", raw: "01-15-2010" },
    summary:
      "The patient is a 47-year-old female with an injury of 01-15-2010. Flexion and extension films show no motion at L5-S1. She smokes. A psychological evaluation has not been done.",
    issues: [
      {
        heading: "L5-S1 anterior lumbar interbody fusion with inpatient stay of 3 days",
        decision: "upheld",
        claimsAdministrator: cites(acoem(12, "305-307")),
        reviewer: cites(acoem(12, "305-307"), odg("Low Back", "Fusion (spinal)")),
        rationale:
          "Except for trauma, fracture, dislocation or instability, fusion is not usually considered. The films show no instability. A psychological screen is missing, and the patient has not stopped smoking. The operation and the stay are not medically necessary.",
        treatments: [surgical("Lumbar fusion"), surgical("Facility/anesthesia/inpatient stay")],
        bodyParts: ["lumbar spine"],
        quantity: { total: 3, unit: "days" },
      },
    ],
  },
  {
    name: "carpal-tunnel-release-positive-study",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900029",
      assigned: "02/06/2017",
      injury: "08/08/2016",
      decision: "02/28/2017",
      urDenial: "01/23/2017",
      received: "02/01/2017",
    },
    licensed: ["New York", "Connecticut", "Massachusetts"],
    specialties: ["Plastic Surgery", "Hand Surgery"],
    age: 38,
    sex: "female",
    injury: { date: "2016-08-08", raw: "08-08-2016" },
    summary:
      "The injured worker is a 38 year old female who sustained an industrial injury on 08-08-2016. Nerve studies show moderate right carpal tunnel syndrome. A splint and an injection gave relief for a month.",
    issues: [
      {
        heading: "Right open carpal tunnel release",
        decision: "overturned",
        claimsAdministrator: cites(
          mtus("Forearm, Wrist, and Hand Complaints", 2004, "Surgical Considerations"),
        ),
        reviewer: cites(
          mtus("Forearm, Wrist, and Hand Complaints", 2004, "Surgical Considerations", "Special Studies"),
        ),
        rationale:
          "Release is supported where the syndrome is proved by examination and by nerve conduction tests. Both are positive, and splint and injection helped for a short time only, which foretells a good result. The operation is medically necessary.",
        treatments: [surgical("Carpal tunnel release")],
        bodyParts: ["wrist"],
      },
    ],
  },
  {
    name: "spinal-cord-stimulator-psych-screen-missing",
    format: "F3a",
    licensed: ["Texas"],
    specialties: ["Physical Medicine & Rehabilitation"],
    subspecialty: "Pain Management",
    age: 54,
    sex: "male",
    injury: { date: "2007-06-30", raw: "06/30/2007" },
    summary:
      "The patient is a 54-year-old male who reported an injury on 06/30/2007. The diagnoses include complex regional pain syndrome of the left foot. Blocks gave relief for days. There is no psychological evaluation.",
    issues: [
      {
        heading: "SPINAL CORD STIMULATOR TRIAL",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Spinal cord stimulators (SCS)", "105-107")),
        reviewer: cites(
          chronicPain("Spinal cord stimulators (SCS)", "105-107"),
          chronicPain("Psychological evaluations", "100-101"),
        ),
        rationale:
          "California guidelines list complex regional pain syndrome among the indications, yet a psychological evaluation is recommended before a trial. None was submitted. Until it is, the request is not medically necessary.",
        treatments: [stimulator("Spinal cord stimulator trial/implant")],
      },
    ],
  },
];

function stimulator(name: string) {
  return { category: "Surgery", name };
}
