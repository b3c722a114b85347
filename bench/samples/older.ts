import { acoem, chronicPain, cites, none, odg } from "@/samples/letters/cite";
import type { LetterSpec } from "@/samples/letters/spec";
import { diagnostic, drug, program, rehab } from "@/samples/letters/treatments";

/**
 * Invented letters in the formats of 2013 and early 2014, and in the style expected from December
 * 2017.
 */
export const older: LetterSpec[] = [
  {
    name: "notice-of-2013-two-items",
    format: "F1",
    header: {
      caseNumber: "CM13-9900039",
      assigned: "09/24/2013",
      injury: "06/21/2010",
      decision: "10/15/2013",
      urDenial: "08/20/2013",
      received: "09/05/2013",
    },
    licensed: ["California"],
    specialties: ["Physical Medicine & Rehabilitation"],
    age: 53,
    sex: "female",
    injury: { date: "2010-06-21", raw: "06/21/2010" },
    summary:
      "The patient is a 53-year-old female with a date of injury of 06/21/2010. She has chronic pain of the neck and depends on others for shopping. Earlier care included therapy, injections and medication.",
    issues: [
      {
        heading: "a 10-day functional restoration program",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Functional restoration programs (FRPs)", "49")),
        reviewer: cites(chronicPain("Chronic pain programs (functional restoration programs)", "30-32")),
        rationale:
          "The guideline asks for a baseline evaluation and for motivation to change. Neither is in the record. The request for a 10-day functional restoration program is not medically necessary and appropriate.",
        treatments: [program("Functional restoration program")],
        quantity: { total: 10, unit: "days" },
      },
      {
        heading: "Cymbalta 30mg #30",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Antidepressants for chronic pain", "13-16")),
        rationale:
          "Antidepressants are a first-line option for neuropathic pain. Sleep and function improved with the drug. The request for Cymbalta is medically necessary and appropriate.",
        treatments: [drug("Duloxetine", "Antidepressant")],
        quantity: { total: 30, unit: "tablets", strength: "30mg" },
      },
    ],
  },
  {
    name: "letter-of-early-2014-decisions-and-rationales",
    format: "F2",
    header: {
      caseNumber: "CM13-9900040",
      assigned: "11/19/2013",
      injury: "04/17/2012",
      decision: "02/03/2014",
      urDenial: "09/30/2013",
      received: "10/21/2013",
    },
    licensed: ["Texas"],
    specialties: ["Occupational Medicine"],
    age: 47,
    sex: "male",
    injury: { date: "2012-04-17", raw: "April 17, 2012" },
    summary:
      "The applicant is a represented 47-year-old male who has filed a claim for shoulder pain reportedly associated with an industrial injury of April 17, 2012. Thus far he has been treated with medication and eighteen sessions of therapy.",
    issues: [
      {
        heading: "Physical therapy 2 times a week for 4 weeks for the right shoulder",
        decision: "upheld",
        claimsAdministrator: cites(acoem(9, "203")),
        reviewer: cites(chronicPain("Physical Medicine", "99")),
        rationale:
          "The applicant had therapy beyond the nine to ten visits that the guideline recommends and shows no functional improvement from it. The request is not certified.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["shoulder"],
        quantity: { perWeek: 2, weeks: 4, total: 8, unit: "visits" },
      },
      {
        heading: "MRI of the right shoulder",
        decision: "overturned",
        claimsAdministrator: cites(acoem(9, "207-209")),
        reviewer: cites(acoem(9, "208")),
        rationale:
          "Imaging may be used to clarify the anatomy before an operation. A surgeon has asked for it for that purpose. The request is medically necessary.",
        treatments: [diagnostic("MRI")],
        bodyParts: ["shoulder"],
      },
    ],
  },
  {
    name: "low-back-disorders-style-of-2018",
    format: "F4",
    header: {
      caseNumber: "CM18-9900041",
      assigned: "04/09/2018",
      injury: "10/30/2017",
      decision: "05/02/2018",
      urDenial: "03/20/2018",
      received: "04/02/2018",
    },
    licensed: ["California"],
    specialties: ["Physical Medicine & Rehabilitation"],
    age: 30,
    sex: "male",
    injury: { date: "2017-10-30", raw: "10/30/2017" },
    summary:
      "The injured worker is a 30 year old male who sustained an industrial injury on 10/30/2017. Diagnoses include lumbar strain. Six visits of therapy brought him back to light work.",
    issues: [
      {
        heading: "Physical therapy, lumbar spine, 6 visits",
        decision: "overturned",
        claimsAdministrator: cites({
          printed: "Low Back Disorders 2016, Section(s): Physical Methods",
          mtus: true,
          body: "ACOEM",
          guideline: "Low Back Disorders",
          year: 2016,
          sections: ["Physical Methods"],
          pages: [],
        }),
        reviewer: cites({
          printed: "Low Back Disorders 2016, Section(s): Exercise",
          mtus: true,
          body: "ACOEM",
          guideline: "Low Back Disorders",
          year: 2016,
          sections: ["Exercise"],
          pages: [],
        }),
        rationale:
          "Supervised exercise is recommended while function improves. Six visits brought the injured worker back to light work, and six more with a stated goal of full duty are within the guideline. The request is medically necessary.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["lumbar spine"],
        quantity: { total: 6, unit: "visits" },
      },
    ],
  },
  {
    name: "plain-export-without-header",
    format: "F3b",
    licensed: ["California", "Illinois"],
    specialties: ["Internal Medicine"],
    age: 48,
    sex: "male",
    injury: { date: null, raw: "13/45/2013" },
    summary:
      "The injured worker is a 48-year-old male who reported an injury on 13/45/2013 while he carried a ladder. He has back pain and had six visits of therapy.",
    warnings: ["implausible-date"],
    issues: [
      {
        heading: "Physical therapy for the back; eight (8) sessions",
        decision: "upheld",
        claimsAdministrator: cites(chronicPain("Physical Medicine", "98 of 127")),
        reviewer: cites(chronicPain("Physical Medicine", "98 of 127"), odg("Low Back", "Physical therapy")),
        rationale:
          "Six visits were given and their result is not described. Without functional improvement more visits are not supported. The request is not medically necessary.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["back"],
        quantity: { total: 8, unit: "visits" },
      },
    ],
  },
];
