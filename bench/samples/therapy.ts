import { acoem, chronicPain, cites, mtus, none, odg, outside } from "@/samples/letters/cite";
import type { LetterSpec } from "@/samples/letters/spec";
import { rehab } from "@/samples/letters/treatments";

/**
 * Invented letters about therapy. Every person, date and case number is made up. Long, for each
 * entry is a whole letter.
 */
export const therapy: LetterSpec[] = [
  {
    name: "lumbar-therapy-overturned-home-exercise",
    format: "F3b",
    spacing: "double",
    header: {
      caseNumber: "CM15-9900001",
      assigned: "03/02/2015",
      injury: "05/03/2012",
      decision: "03/24/2015",
      urDenial: "02/11/2015",
      received: "02/24/2015",
    },
    licensed: ["California"],
    specialties: ["Physical Medicine & Rehabilitation"],
    age: 44,
    sex: "female",
    injury: { date: "2012-05-03", raw: "05/03/2012" },
    summary:
      "The injured worker is a 44-year-old female warehouse packer who reported an injury on 05/03/2012 while shifting crates between two pallets. The diagnoses include lumbar sprain and left lumbar radiculitis. Treatment to date has included ten visits of therapy, a lumbar support and naproxen. On the visit of 01/28/2015 she rated her pain at 4/10. She could lift thirty pounds, against fifteen before the therapy, and had returned to half days. She was never shown exercises to continue at home. The utilization review of 02/11/2015 denied the request.",
    issues: [
      {
        heading: "Physical therapy for the lumbar spine, 6 visits",
        decision: "overturned",
        claimsAdministrator: cites(chronicPain("Physical Medicine", "98-99")),
        reviewer: cites(chronicPain("Physical Medicine", "98-99")),
        rationale:
          "The guideline allows nine to ten visits for myalgia over eight weeks and expects a fading of frequency with a change to active exercise at home. The earlier course doubled the weight that the injured worker can lift and brought her back to half days, which is functional improvement as the regulation defines it. The record also shows that no home exercise program was ever taught. Six supervised visits to establish one are reasonable, although they exceed the usual count by a little. Therefore, the request for six visits of physical therapy is medically necessary.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["lumbar spine"],
        quantity: { total: 6, unit: "visits" },
      },
      {
        heading: "Gym membership for 6 months",
        decision: "upheld",
        claimsAdministrator: outside("Claims Administrator", odg("Low Back", "Gym memberships")),
        reviewer: outside("Expert Reviewer", odg("Low Back", "Gym memberships")),
        rationale:
          "The MTUS does not address gym memberships. The ODG does not recommend them as a medical prescription unless a documented home exercise program has not been effective and there is a need for equipment. Here the home program has yet to begin, and no equipment is named that she would need. There would be no supervision by medical staff. The request is not medically necessary.",
        treatments: [rehab("Gym membership")],
        quantity: { months: 6 },
      },
    ],
  },
  {
    name: "knee-therapy-after-meniscectomy",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900002",
      assigned: "01/17/2017",
      injury: "09/12/2016",
      decision: "02/09/2017",
      urDenial: "12/29/2016",
      received: "01/11/2017",
    },
    licensed: ["California", "Arizona"],
    specialties: ["Orthopedic Surgery"],
    age: 58,
    sex: "male",
    injury: { date: "2016-09-12", raw: "9-12-2016" },
    summary:
      "The injured worker is a 58 year old male who sustained an industrial injury on 9-12-2016 when his foot caught in a hose and the right knee twisted. Diagnoses include tear of the medial meniscus of the right knee. He had an arthroscopic meniscectomy on 11-21-2016. Treatments have included crutches, ice and two visits of therapy after the operation. On 12-14-2016 motion was 5 to 100 degrees and the quadriceps was weak. The Utilization Review dated 12-29-16 modified the request to six visits.",
    issues: [
      {
        heading:
          "Post-op physical therapy 3 times a week for 4 weeks for the right knee was the original request. Physical therapy for 6 visits for the right knee was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Post-op physical therapy for 6 visits for the right knee is",
        decision: "overturned",
        modification: {
          requested: "Post-op physical therapy 3 times a week for 4 weeks for the right knee",
          authorized: "Physical therapy for 6 visits for the right knee",
          disputed: "Post-op physical therapy for 6 visits for the right knee",
        },
        claimsAdministrator: cites(mtus("Postsurgical Treatment", 2009, "Knee")),
        reviewer: cites(mtus("Postsurgical Treatment", 2009, "Knee")),
        rationale:
          "After a meniscectomy the postsurgical guideline recommends twelve visits over twelve weeks within a period of six months. Limits for chronic pain do not apply during that period. Only two visits had been completed, strength and motion were still short of normal, and a change to a home exercise program is planned once the initial course ends. The whole course asked for is within the guideline. The request for the remaining six visits is medically necessary.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["knee"],
        quantity: { total: 6, unit: "visits" },
        flags: ["post-operative"],
      },
      {
        heading: "Cold therapy unit rental for 14 days, right knee",
        decision: "upheld",
        claimsAdministrator: outside(
          "Claims Administrator",
          odg("Knee & Leg", "Continuous-flow cryotherapy"),
        ),
        reviewer: outside("Expert Reviewer", odg("Knee & Leg", "Continuous-flow cryotherapy")),
        rationale:
          "Continuous-flow cryotherapy is supported for up to seven days after surgery, home use included. By the date of the request that period was over, and nothing in the record shows why packs of ice would not do. As such, the fourteen days of rental are not medically necessary.",
        treatments: [{ category: "DMEPOS", name: "Cold therapy unit" }],
        bodyParts: ["knee"],
        quantity: { total: 14, unit: "days" },
      },
    ],
  },
  {
    name: "cervical-therapy-no-objective-gain",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900003",
      assigned: "07/20/2015",
      injury: "11/08/2013",
      decision: "08/13/2015",
      urDenial: "06/30/2015",
      received: "07/13/2015",
    },
    licensed: ["Texas"],
    specialties: ["Physical Medicine & Rehabilitation", "Pain Management"],
    age: 39,
    sex: "male",
    injury: { date: "2013-11-08", raw: "November 8, 2013" },
    summary:
      "The applicant is a 39-year-old male who has filed a claim for chronic neck pain reportedly associated with an industrial injury of November 8, 2013. Thus far, the applicant has been treated with ten visits of physical therapy, muscle relaxants and modified duty. A progress note of June 16, 2015 reported 6/10 neck pain. Range of motion was said to be unchanged. The applicant remained off work.",
    issues: [
      {
        heading: "Physical therapy 2x4 for the cervical spine",
        decision: "upheld",
        claimsAdministrator: cites(acoem(8, "173-175"), chronicPain("Physical Medicine", "98-99")),
        reviewer: cites(
          chronicPain("Physical Medicine", "98-99"),
          chronicPain("Functional Restoration Approach to Chronic Pain Management", "8"),
        ),
        rationale:
          "The applicant had ten visits before this request, which is the whole course that the guideline recommends for myalgia of various parts of the body. No objective gain from those visits is documented. He remains off work, takes as much medication as before, and the range of motion is unchanged. Nothing in the record explains why a home exercise program would not serve at this point. No goals were stated for the eight visits. Therefore, the request was not medically necessary.",
        treatments: [rehab("Physical therapy")],
        bodyParts: ["cervical spine"],
        quantity: { perWeek: 2, weeks: 4, total: 8, unit: "visits" },
      },
    ],
  },
  {
    name: "acupuncture-initial-trial-granted",
    format: "F3c",
    header: {
      caseNumber: "CM16-9900004",
      assigned: "12/22/2016",
      injury: "08/30/2016",
      decision: "01/19/2017",
      urDenial: "12/02/2016",
      received: "12/16/2016",
    },
    licensed: ["California", "New York"],
    specialties: ["Acupuncture"],
    age: 51,
    sex: "female",
    injury: { date: "2016-08-30", raw: "08-30-2016" },
    summary:
      "This case involves a now 51-year-old female with an industrial injury of 08-30-2016, when a shelf fell against her left shoulder. The diagnosis is left shoulder impingement. Treatment to date has included ibuprofen, which upset her stomach and was stopped, and eight visits of therapy with slow progress. Pain is 5 to 7 out of 10. She has not had acupuncture before.",
    issues: [
      {
        heading: "Acupuncture, left shoulder, 6 sessions",
        decision: "overturned",
        claimsAdministrator: cites(mtus("Acupuncture Treatment", 2007)),
        reviewer: cites(mtus("Acupuncture Treatment", 2007)),
        rationale:
          "Acupuncture may be used where medication is reduced or not tolerated, and beside rehabilitation to hasten recovery. Three to six treatments are the time to produce functional improvement. This is a first trial of six sessions, the medication was not tolerated, and therapy goes on. The request meets the guideline and is medically necessary.",
        treatments: [rehab("Acupuncture")],
        bodyParts: ["shoulder"],
        quantity: { total: 6, unit: "visits" },
      },
    ],
  },
  {
    name: "acupuncture-more-without-function",
    format: "F3b",
    header: {
      caseNumber: "CM14-9900005",
      assigned: "12/08/2014",
      injury: "02/19/2009",
      decision: "01/06/2015",
      urDenial: "11/14/2014",
      received: "11/26/2014",
    },
    licensed: ["California"],
    specialties: ["Acupuncture"],
    age: 62,
    sex: "female",
    injury: { date: "2009-02-19", raw: "2/19/2009" },
    summary:
      "The patient is a 62 year old female who sustained a work related injury on 2/19/2009. Her diagnoses are chronic low back pain and knee pain. Prior treatment includes acupuncture, medication, therapy and a knee injection. Per a report dated 10/29/2014, acupuncture gave relief for a day or two. The number of earlier sessions is not stated.",
    issues: [
      {
        heading: "Acupuncture #12",
        decision: "upheld",
        claimsAdministrator: cites({
          printed: "Acupuncture Treatment Guidelines",
          mtus: true,
          body: "DWC",
          guideline: "Acupuncture Medical Treatment Guidelines",
          year: null,
          sections: [],
          pages: [],
        }),
        reviewer: cites({
          printed: "Acupuncture Treatment Guidelines",
          mtus: true,
          body: "DWC",
          guideline: "Acupuncture Medical Treatment Guidelines",
          year: null,
          sections: [],
          pages: [],
        }),
        rationale:
          "Further acupuncture after an initial trial depends on documented functional improvement, that is, a gain in daily activities or fewer work restrictions together with less dependence on treatment. Relief that lasts a day or two is not that. The record does not say how many sessions were already given or what they achieved. Twelve more sessions are not medically necessary.",
        treatments: [rehab("Acupuncture")],
        quantity: { total: 12, unit: "visits" },
      },
    ],
  },
  {
    name: "chiropractic-modified-to-six",
    format: "F3c",
    spacing: "double",
    header: {
      caseNumber: "CM16-9900006",
      assigned: "12/29/2016",
      injury: "10/04/2016",
      decision: "01/26/2017",
      urDenial: "12/09/2016",
      received: "12/21/2016",
    },
    licensed: ["California", "Washington"],
    specialties: ["Chiropractic"],
    age: 33,
    sex: "male",
    injury: { date: "2016-10-04", raw: "10-4-16" },
    summary:
      "The injured worker is a 33 year old male who sustained an industrial injury on 10-4-16 while pulling a cable. He is diagnosed with thoracic and lumbar strain. Treatment has consisted of ibuprofen and rest. He has had no manipulation before. The utilization review of 12-9-16 certified six of twelve visits.",
    issues: [
      {
        heading:
          "Chiropractic treatment 2 times a week for 6 weeks, thoracic and lumbar spine was the original request. The Claims Administrator authorized 6 visits, leaving the original request IMR eligible. The original request, Chiropractic treatment 2 times a week for 6 weeks, thoracic and lumbar spine is",
        decision: "upheld",
        modification: {
          requested: "Chiropractic treatment 2 times a week for 6 weeks, thoracic and lumbar spine",
          authorized: "6 visits",
          disputed: "Chiropractic treatment 2 times a week for 6 weeks, thoracic and lumbar spine",
        },
        claimsAdministrator: cites(
          mtus("Chronic Pain Medical Treatment", 2016, "Manual therapy & manipulation"),
        ),
        reviewer: cites(mtus("Chronic Pain Medical Treatment", 2016, "Manual therapy & manipulation")),
        rationale:
          "The guideline recommends a trial of six visits over two weeks and, with evidence of objective functional improvement, up to eighteen visits over six to eight weeks. A trial of six visits would be indicated and was already allowed. Twelve visits before any result of the trial is known exceed the recommendation. The request for the original twelve visits is not medically necessary.",
        treatments: [rehab("Chiropractic treatment")],
        bodyParts: ["thoracic spine", "lumbar spine"],
        quantity: { perWeek: 2, weeks: 6, total: 12, unit: "visits" },
      },
    ],
  },
  {
    name: "aquatic-therapy-cannot-bear-weight",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900007",
      assigned: "10/05/2015",
      injury: "07/15/2011",
      decision: "10/30/2015",
      urDenial: "09/10/2015",
      received: "09/25/2015",
    },
    licensed: ["Florida", "Georgia"],
    specialties: ["Preventive Medicine", "Occupational Medicine"],
    age: 55,
    sex: "female",
    injury: { date: "2011-07-15", raw: "07/15/2011" },
    summary:
      "The injured worker is a 55 year old female who reported an injury on 07/15/2011. The diagnoses include advanced osteoarthritis of both knees and obesity, with a body mass index of 41. Land-based therapy was tried twice and broken off for pain. She walks with a cane. The pain score is 7/10.",
    issues: [
      {
        heading: "Aquatic therapy for the bilateral knees, two times a week for four weeks (8 sessions)",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Aquatic therapy", "22"), chronicPain("Physical Medicine", "98-99")),
        rationale:
          "Aquatic therapy is an optional form of exercise where reduced weight bearing is desirable, for example in extreme obesity. The injured worker has a body mass index of 41, arthritis of both knees, and two courses on land that she could not finish. Eight sessions are within the number that the guideline gives for physical medicine. The request is medically necessary and appropriate.",
        treatments: [rehab("Aquatic therapy")],
        bodyParts: ["knee"],
        quantity: { perWeek: 2, weeks: 4, total: 8, unit: "visits" },
      },
      {
        heading: "Massage therapy, 12 sessions",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Massage therapy", "60")),
        rationale:
          "Massage should be an adjunct to other recommended treatment and limited to four to six visits in most cases. Twelve sessions are twice that number, and passive care should be avoided at this stage. A short course of four to six visits might have been considered. The request as written is not medically necessary.",
        treatments: [rehab("Massage therapy")],
        quantity: { total: 12, unit: "visits" },
      },
    ],
  },
  {
    name: "hand-therapy-after-tendon-repair",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900008",
      assigned: "02/02/2017",
      injury: "11/19/2016",
      decision: "02/27/2017",
      urDenial: "01/20/2017",
      received: "01/30/2017",
    },
    licensed: ["Ohio", "California"],
    specialties: ["Orthopedic Surgery", "Hand Surgery"],
    age: 27,
    sex: "male",
    injury: { date: "2016-11-19", raw: "11/19/2016" },
    summary:
      "The injured worker is a 27 year old male who sustained an industrial injury on 11/19/2016, a cut across the palm of the left hand from sheet metal. Flexor tendons were repaired on 11/20/2016. He has had eleven visits of hand therapy with steady gains of motion. Grip is 40 pounds on the left against 110 on the right.",
    issues: [
      {
        heading: "Additional hand therapy 2-3 times a week for 6 weeks, left hand",
        decision: "overturned",
        claimsAdministrator: cites(mtus("Forearm, Wrist, and Hand Complaints", 2004, "Physical Methods")),
        reviewer: cites(mtus("Postsurgical Treatment", 2009, "Forearm, Wrist, & Hand")),
        rationale:
          "For repair of a flexor tendon the postsurgical guideline recommends up to thirty visits over six months. Eleven were used, and each report shows measured gains of motion and grip. The number asked for stays inside the guideline. The request is medically necessary.",
        treatments: [rehab("Hand therapy")],
        bodyParts: ["hand"],
        quantity: { perWeek: [2, 3], weeks: 6, total: [12, 18], unit: "visits" },
      },
    ],
  },
];
