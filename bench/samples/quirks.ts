import { chronicPain, cites, mtus, none, odg } from "@/samples/letters/cite";
import type { LetterSpec } from "@/samples/letters/spec";
import { diagnostic, equipment, injection, rehab } from "@/samples/letters/treatments";

/**
 * Invented letters whose print is difficult; the mangling stands beside what must still be read.
 */
export const quirks: LetterSpec[] = [
  {
    name: "page-break-inside-a-heading",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900043",
      assigned: "01/19/2017",
      injury: "09/01/2016",
      decision: "02/13/2017",
      urDenial: "01/03/2017",
      received: "01/12/2017",
    },
    licensed: ["California"],
    specialties: ["Family Practice"],
    age: 45,
    sex: "female",
    injury: { date: "2016-09-01", raw: "09/01/2016" },
    summary:
      "The injured worker is a 45 year old female who sustained an industrial injury on 09/01/2016 to the right elbow. Four visits of therapy were completed with gains of grip.",
    mangle: (text) => text.replace("The original \n", "The original \n\n\n\f"),
    issues: [
      {
        heading:
          "Occupational therapy 2 times a week for 5 weeks for the right elbow was the original request. The Claims Administrator authorized 4 visits, leaving the original request IMR eligible. The original request, Occupational therapy 2 times a week for 5 weeks for the right elbow is",
        decision: "overturned",
        modification: {
          requested: "Occupational therapy 2 times a week for 5 weeks for the right elbow",
          authorized: "4 visits",
          disputed: "Occupational therapy 2 times a week for 5 weeks for the right elbow",
        },
        claimsAdministrator: cites(mtus("Elbow Complaints", 2007, "Recommendations")),
        reviewer: cites(
          mtus("Elbow Complaints", 2007, "Recommendations"),
          mtus("Chronic Pain Medical Treatment", 2016, "Physical medicine treatment"),
        ),
        rationale:
          "Four visits brought a measured gain of grip. Ten in all agree with the guideline. The original request is medically necessary.",
        treatments: [rehab("Occupational therapy")],
        bodyParts: ["elbow"],
        quantity: { perWeek: 2, weeks: 5, total: 10, unit: "visits" },
      },
    ],
  },
  {
    name: "tabs-hard-blanks-and-smart-quotes",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900044",
      assigned: "02/09/2015",
      injury: "05/05/2013",
      decision: "03/04/2015",
      urDenial: "01/22/2015",
      received: "02/02/2015",
    },
    licensed: ["California"],
    specialties: ["Pain Management"],
    age: 63,
    sex: "male",
    injury: { date: "2013-05-05", raw: "05/05/2013" },
    summary:
      "The patient is a 63-year-old male whose “bad knee” dates from an injury on 05/05/2013. Three injections of hyaluronic acid in 2014 helped for seven months.",
    mangle: (text) =>
      text
        .replaceAll("Claims Administrator guideline:", "Claims\u00a0Administrator\tguideline:")
        .replaceAll("\n", "\r\n"),
    issues: [
      {
        heading: "Synvisc injections x 3, left knee",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(odg("Knee & Leg", "Hyaluronic acid injections")),
        rationale:
          "A series may be repeated where symptoms improved for six months or more and then came back. That is what the record tells. The injections are medically necessary.",
        treatments: [injection("Viscosupplementation")],
        bodyParts: ["knee"],
        quantity: { total: 3, unit: "injections" },
      },
      {
        heading: "Knee brace: hinged",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(odg("Knee & Leg", "Knee brace")),
        rationale:
          "There is no instability of the knee and no operation. A brace is not medically necessary.",
        treatments: [equipment("Brace – knee")],
        bodyParts: ["knee"],
      },
    ],
  },
  {
    name: "hyphenated-line-ends-and-capital-headings",
    format: "F3b",
    spacing: "double",
    header: {
      caseNumber: "CM15-9900045",
      assigned: "12/07/2015",
      injury: "08/02/2014",
      decision: "12/30/2015",
      urDenial: "11/13/2015",
      received: "11/30/2015",
    },
    licensed: ["California"],
    specialties: ["Neurological Surgery"],
    age: 58,
    sex: "female",
    injury: { date: "2014-08-02", raw: "8-2-2014" },
    summary:
      "The injured worker is a 58 year old female who sustained an industrial injury on 8-2-2014. She walks with a cane. There is post-traumatic headache twice a week and a well-healed scar. An EEG in 2014 was normal.",
    issues: [
      {
        heading:
          "MRI OF THE BRAIN WITH AND WITHOUT CONTRAST, INCLUDING SEQUENCES FOR OLD BLEEDING, BECAUSE OF HEADACHE THAT HAS LASTED SINCE THE INJURY",
        decision: "upheld",
        claimsAdministrator: cites(odg("Head", "MRI (magnetic resonance imaging)")),
        reviewer: cites(odg("Head", "MRI (magnetic resonance imaging)")),
        rationale:
          "Imaging is indicated for neurological deficits that CT does not explain, for a prolonged lapse of consciousness, or for acute changes on top of an old injury. The examination is normal, and nothing has changed in a year. The request is not medically necessary.",
        treatments: [diagnostic("MRI")],
        bodyParts: ["head"],
      },
      {
        heading: "EEG",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(
          odg(
            "Head",
            "EEG (neurofeedback)",
            "Official Disability Guidelines (ODG), Head Chapter, EEG (neurofeedback)",
          ),
        ),
        rationale:
          "An electroencephalogram is not generally indicated in the immediate period after an injury, nor for headache. The earlier one was normal. The request is not medically necessary.",
        treatments: [diagnostic("EEG / qEEG")],
      },
    ],
  },
  {
    name: "last-colon-decides",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900046",
      assigned: "02/06/2017",
      injury: "04/27/2016",
      decision: "02/28/2017",
      urDenial: "01/24/2017",
      received: "02/01/2017",
    },
    licensed: ["Ohio"],
    specialties: ["Internal Medicine", "Rheumatology"],
    age: 44,
    sex: "male",
    injury: { date: "2016-04-27", raw: "4-27-2016" },
    summary:
      "The injured worker is a 44 year old male with an industrial injury of 4-27-2016. He has taken an anti-inflammatory drug daily for nine months, and no test of kidney or liver is on file.",
    issues: [
      {
        heading: "Labs to include: CMP, DOS: 01/11/2017",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(
          mtus("Chronic Pain Medical Treatment", 2016, "NSAIDs, specific drug list & adverse effects"),
        ),
        rationale:
          "Package inserts advise periodic tests of blood, liver and kidney during long use of NSAIDs. After nine months without any, a panel was due. The test was medically necessary.",
        treatments: [diagnostic("Laboratory tests")],
        flags: ["retrospective"],
      },
    ],
  },
  {
    name: "botulinum-units-and-dependent-therapy",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900047",
      assigned: "08/03/2015",
      injury: "03/12/2001",
      decision: "08/27/2015",
      urDenial: "07/14/2015",
      received: "07/27/2015",
    },
    licensed: ["California"],
    specialties: ["Physical Medicine & Rehabilitation", "Pain Management"],
    age: 70,
    sex: "female",
    injury: { date: "2001-03-12", raw: "3-12-2001" },
    summary:
      "The injured worker is a 70 year old female, who sustained an industrial injury on 3-12-2001. The injured worker was diagnosed as having cervical spondylosis and migraine. She asks for injections for the neck and for therapy after them.",
    issues: [
      {
        heading: "Botox injection 200 Units x 1, cervical spine",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Botulinum toxin (Botox; Myobloc)", "25-26")),
        rationale:
          "Botulinum toxin is not generally recommended for chronic pain and is supported for cervical dystonia only. Dystonia is not described. The injection is not medically necessary.",
        treatments: [injection("Botulinum toxin")],
        bodyParts: ["cervical spine"],
        quantity: { total: 1, unit: "injections", strength: "200 Units" },
      },
      {
        heading: "Physical therapy x 8, cervical spine",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Physical Medicine", "98-99")),
        rationale:
          "The therapy was asked for as rehabilitation after the injection. As the injection is not medically necessary, the therapy after it is not medically necessary either.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["cervical spine"],
        quantity: { total: 8, unit: "visits" },
        flags: ["depends-on-other-issue"],
      },
    ],
  },
];
