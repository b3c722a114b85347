import { acoem, chronicPain, cites, mtus, none, odg, other, outside } from "@/samples/letters/cite";
import type { LetterSpec } from "@/samples/letters/spec";
import { equipment, evaluation, home, program, psych, transport } from "@/samples/letters/treatments";

/**
 * Invented letters about equipment, mental health, programs, care at home and transport. Long, for
 * each entry is a whole letter.
 */
export const support: LetterSpec[] = [
  {
    name: "tens-trial-thirty-days",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900031",
      assigned: "01/18/2017",
      injury: "05/16/2016",
      decision: "02/10/2017",
      urDenial: "12/30/2016",
      received: "01/12/2017",
    },
    licensed: ["California"],
    specialties: ["Chiropractic"],
    age: 40,
    sex: "female",
    injury: { date: "2016-05-16", raw: "05-16-2016" },
    summary:
      "The injured worker is a 40 year old female who sustained an industrial injury on 05-16-2016. Diagnoses include chronic neck pain. In the clinic a TENS unit eased pain by half for three hours. Other measures were tried without success.",
    issues: [
      {
        heading: "TENS unit 30 day rental, cervical spine",
        decision: "overturned",
        claimsAdministrator: cites(
          mtus(
            "Chronic Pain Medical Treatment",
            2016,
            "TENS, chronic pain (transcutaneous electrical nerve stimulation)",
          ),
        ),
        reviewer: cites(
          mtus(
            "Chronic Pain Medical Treatment",
            2016,
            "TENS, chronic pain (transcutaneous electrical nerve stimulation)",
          ),
        ),
        rationale:
          "A trial of one month at home may be considered beside a program of restoration, with rental preferred to purchase. Pain of more than three months, failure of other measures and a plan with goals are documented. The trial is medically necessary.",
        treatments: [equipment("TENS unit")],
        bodyParts: ["cervical spine"],
        quantity: { total: 30, unit: "days" },
      },
      {
        heading: "H-wave unit purchase",
        decision: "upheld",
        claimsAdministrator: cites(mtus("Chronic Pain Medical Treatment", 2016, "H-wave stimulation (HWT)")),
        reviewer: cites(mtus("Chronic Pain Medical Treatment", 2016, "H-wave stimulation (HWT)")),
        rationale:
          "H-wave stimulation is not recommended as an isolated treatment and comes after failure of therapy, medication and TENS. The trial of TENS is only about to begin. The purchase is not medically necessary.",
        treatments: [equipment("H-wave unit")],
      },
    ],
  },
  {
    name: "decision-and-rationale-differ",
    format: "F3a",
    licensed: ["California", "Utah"],
    specialties: ["Preventive Medicine", "Occupational Medicine"],
    age: 50,
    sex: "female",
    injury: { date: "2011-09-07", raw: "September 7, 2011" },
    summary:
      "The patient is a 50-year-old female who reported an injury on September 7, 2011. She has pain of the low back that spreads to the left leg. A utilization review from December 12, 2013 denied the request for a consultation.",
    issues: [
      {
        heading: "Neurosurgery consultation",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(acoem(12, "305-306")),
        rationale:
          "Referral for a surgical opinion may be indicated for patients with severe and disabling leg symptoms and clear findings of compromise of a root. The patient has a foot drop with matching changes on imaging, and conservative treatment failed. Therefore, the requested consultation is medically necessary and appropriate.",
        treatments: [{ category: "Surgery", name: "Surgical consultation" }],
        flags: ["decision-contradicts-rationale"],
        conclusion: "medically necessary",
      },
    ],
  },
  {
    name: "cognitive-behavioral-therapy-trial-then-more",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900033",
      assigned: "01/27/2017",
      injury: "01/08/2016",
      decision: "02/21/2017",
      urDenial: "01/11/2017",
      received: "01/20/2017",
    },
    licensed: ["California"],
    specialties: ["Psychology"],
    age: 37,
    sex: "female",
    injury: { date: "2016-01-08", raw: "01/08/2016" },
    summary:
      "The injured worker is a 37 year old female who was robbed at her counter on 01/08/2016. Diagnoses include post-traumatic stress disorder. Six sessions brought the score of depression from 31 to 19. The psychologist is requesting twelve more.",
    issues: [
      {
        heading: "Cognitive behavioral therapy, 12 sessions",
        decision: "overturned",
        claimsAdministrator: outside(
          "Claims Administrator",
          odg("Mental Illness & Stress", "Cognitive therapy for PTSD"),
        ),
        reviewer: outside("Expert Reviewer", odg("Mental Illness & Stress", "Cognitive therapy for PTSD")),
        rationale:
          "Up to thirteen to twenty sessions are recommended where progress is being made. The first six brought a measured gain. Eighteen in all stay within that number. The request is medically necessary.",
        treatments: [psych("Psychotherapy")],
        quantity: { total: 12, unit: "visits" },
      },
      {
        heading: "Biofeedback, 6 sessions",
        decision: "upheld",
        claimsAdministrator: cites(mtus("Chronic Pain Medical Treatment", 2016, "Biofeedback")),
        reviewer: cites(mtus("Chronic Pain Medical Treatment", 2016, "Biofeedback")),
        rationale:
          "Biofeedback is an option within a behavioral program for chronic pain. The injured worker has no chronic pain. The request is not medically necessary.",
        treatments: [psych("Biofeedback")],
        quantity: { total: 6, unit: "visits" },
      },
    ],
  },
  {
    name: "functional-restoration-program-evaluated",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900034",
      assigned: "03/16/2015",
      injury: "11/11/2010",
      decision: "04/08/2015",
      urDenial: "02/26/2015",
      received: "03/09/2015",
    },
    licensed: ["California"],
    specialties: ["Physical Medicine & Rehabilitation"],
    age: 42,
    sex: "male",
    injury: { date: "2010-11-11", raw: "11/11/2010" },
    summary:
      "The injured worker is a 42 year old male with an industrial injury of 11/11/2010. An evaluation by three disciplines found him motivated to change, willing to give up disability payments, and not a candidate for surgery. Goals are listed.",
    issues: [
      {
        heading: "Functional restoration program, 10 days (50 hours)",
        decision: "overturned",
        claimsAdministrator: cites(
          chronicPain("Chronic pain programs (functional restoration programs)", "30-32"),
        ),
        reviewer: cites(chronicPain("Chronic pain programs (functional restoration programs)", "30-32")),
        rationale:
          "All six criteria are met: a thorough evaluation with baselines, failure of earlier methods, loss of function, no surgery in view, motivation, and factors of failure addressed. Two weeks are the trial that the guideline allows before progress must be shown. The request is medically necessary.",
        treatments: [program("Functional restoration program")],
        quantity: { total: 10, unit: "days" },
      },
    ],
  },
  {
    name: "home-aide-hours-modified",
    format: "F3c",
    spacing: "double",
    header: {
      caseNumber: "CM16-9900035",
      assigned: "12/30/2016",
      injury: "11/01/2016",
      decision: "01/27/2017",
      urDenial: "12/12/2016",
      received: "12/23/2016",
    },
    licensed: ["New Jersey", "Pennsylvania"],
    specialties: ["Hospice & Palliative Medicine", "Family Practice"],
    age: 66,
    sex: "female",
    injury: { date: "2016-11-01", raw: "11-1-16" },
    summary:
      "The injured worker is a 66 year old female who broke the left hip at work on 11-1-16. She lives alone and walks with a walker. She was discharged from rehabilitation on 12-2-16.",
    issues: [
      {
        heading:
          "Home health aide 8 hours per day, 7 days a week for 4 weeks was the original request. Home health aide 4 hours per day, 5 days a week for 2 weeks was authorized by the Claims Administrator. The remaining IMR eligible portion of the original request, Home health aide 4 hours per day, 5 days a week for 2 weeks is",
        decision: "upheld",
        modification: {
          requested: "Home health aide 8 hours per day, 7 days a week for 4 weeks",
          authorized: "Home health aide 4 hours per day, 5 days a week for 2 weeks",
          disputed: "Home health aide 4 hours per day, 5 days a week for 2 weeks",
        },
        claimsAdministrator: outside("Claims Administrator", odg("Hip & Pelvis", "Home health services")),
        reviewer: cites(mtus("Chronic Pain Medical Treatment", 2016, "Home health services")),
        rationale:
          "Services at home are for medical treatment of patients bound to the home, part-time, and do not include household tasks. The hours allowed cover bathing and transfers. Nothing in the record supports more. The remaining hours are not medically necessary.",
        treatments: [home("Home health aide")],
        quantity: { perWeek: 20, weeks: 2, total: 40, unit: "hours" },
      },
      {
        heading: "Transportation to medical appointments",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: outside("Expert Reviewer", odg("Knee & Leg", "Transportation (to & from appointments)")),
        rationale:
          "Transport is recommended for patients with a disability that keeps them from taking themselves. The injured worker uses a walker, may not drive, and lives alone. The request is medically necessary.",
        treatments: [transport("Medical transportation")],
      },
    ],
  },
  {
    name: "lumbar-support-past-acute-phase",
    format: "F3b",
    header: {
      caseNumber: "CM14-9900036",
      assigned: "09/08/2014",
      injury: "03/03/2014",
      decision: "10/02/2014",
      urDenial: "08/18/2014",
      received: "08/29/2014",
    },
    licensed: ["Arizona"],
    specialties: ["Occupational Medicine"],
    age: 26,
    sex: "male",
    injury: { date: "2014-03-03", raw: "3/3/14" },
    summary:
      "The injured worker is a 26 year old male with a date of injury of 3/3/14. He has low back pain at 3/10. There is no instability.",
    issues: [
      {
        heading: "LSO back brace",
        decision: "upheld",
        claimsAdministrator: cites(acoem(12, "298")),
        reviewer: cites(acoem(12, "301")),
        rationale:
          "Lumbar supports have not been shown to have any lasting benefit beyond the acute phase of symptom relief. Six months have passed. There is no instability or fracture. The brace is not medically necessary.",
        treatments: [equipment("Brace / support – back")],
        bodyParts: ["lumbar spine"],
      },
    ],
  },
  {
    name: "podiatry-orthotics-and-shoes",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900037",
      assigned: "02/02/2017",
      injury: "07/14/2016",
      decision: "02/24/2017",
      urDenial: "01/19/2017",
      received: "01/27/2017",
    },
    licensed: ["California"],
    specialties: ["Podiatry"],
    age: 56,
    sex: "male",
    injury: { date: "2016-07-14", raw: "7-14-2016" },
    summary:
      "The injured worker is a 56 year old male who sustained an industrial injury on 7-14-2016. Diagnoses include plantar fasciitis of the right foot. Taping and stretching helped in part.",
    issues: [
      {
        heading: "Custom orthotics, right foot",
        decision: "overturned",
        claimsAdministrator: cites(mtus("Ankle and Foot Complaints", 2004, "Physical Methods")),
        reviewer: cites(mtus("Ankle and Foot Complaints", 2004, "Physical Methods")),
        rationale:
          "Rigid orthotics may reduce pain during walking and disability for patients with plantar fasciitis. The diagnosis is clear, and simpler measures helped only in part. The request is medically necessary.",
        treatments: [equipment("Orthotics / shoes")],
        bodyParts: ["foot"],
      },
      {
        heading: "Second opinion with a podiatrist",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(
          mtus("General Approaches", 2004, "General Approach to Initial Assessment and Documentation"),
        ),
        rationale:
          "The diagnosis is certain and treatment is under way with success. It is not clear what a second opinion would add. The request is not medically necessary.",
        treatments: [evaluation("Second opinion")],
      },
    ],
  },
  {
    name: "ergonomic-chair-and-other-literature",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900038",
      assigned: "01/25/2017",
      injury: "03/21/2016",
      decision: "02/17/2017",
      urDenial: "01/10/2017",
      received: "01/18/2017",
    },
    licensed: ["Washington", "Idaho"],
    specialties: ["Public Health & General Preventive Medicine"],
    age: 34,
    sex: null,
    injury: { date: "2016-03-21", raw: "03-21-2016" },
    summary:
      "The injured worker is a 34 year old software tester with an industrial injury date of 03-21-2016 and pain between the shoulder blades. A visit to the workplace found the desk too high for the seat.",
    issues: [
      {
        heading: "Ergonomic chair",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(
          mtus("Neck and Upper Back Complaints", 2004, "Activity Modification"),
          other("Cochrane Database of Systematic Reviews, Workplace interventions for neck pain in workers"),
        ),
        rationale:
          "Changes of the workplace are part of treatment where posture at work keeps symptoms alive. The visit measured the fault and named the remedy. The chair is medically necessary.",
        treatments: [equipment("Ergonomics")],
      },
    ],
  },
];
