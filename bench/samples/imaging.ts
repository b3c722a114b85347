import { acoem, chronicPain, cites, mtus, none, odg, other, outside } from "@/samples/letters/cite";
import type { LetterSpec } from "@/samples/letters/spec";
import { diagnostic, evaluation } from "@/samples/letters/treatments";

/** Invented letters about imaging and other tests. Long, for each entry is a whole letter. */
export const imaging: LetterSpec[] = [
  {
    name: "lumbar-mri-red-flags-granted-ur-cited-only-odg",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900009",
      assigned: "01/24/2017",
      injury: "10/11/2016",
      decision: "02/16/2017",
      urDenial: "01/06/2017",
      received: "01/18/2017",
    },
    licensed: ["California"],
    specialties: ["Family Practice"],
    age: 48,
    sex: "male",
    injury: { date: "2016-10-11", raw: "10/11/2016" },
    summary:
      "The injured worker is a 48 year old male who sustained an industrial injury on 10/11/2016 while unloading tires. Diagnoses include lumbar strain with right radiculopathy. He completed six weeks of therapy and took anti-inflammatory medication without relief. On 12/28/2016 there was new weakness of the right great toe and a loss of the ankle reflex. The UR dated 1/6/2017 denied the request.",
    issues: [
      {
        heading: "MRI of the lumbar spine without contrast",
        decision: "overturned",
        claimsAdministrator: outside(
          "Claims Administrator",
          odg("Low Back", "MRIs (magnetic resonance imaging)"),
        ),
        reviewer: cites(mtus("Low Back Complaints", 2004, "Special Studies")),
        rationale:
          "Unequivocal objective findings of nerve compromise in a patient who does not respond to treatment and would consider surgery are enough to warrant imaging. The examination shows new weakness of the great toe and a lost reflex, both in the territory of one root, after six weeks of conservative care that failed. The criteria are met. The request for MRI of the lumbar spine is medically necessary.",
        treatments: [diagnostic("MRI")],
        bodyParts: ["lumbar spine"],
      },
    ],
  },
  {
    name: "shoulder-mri-before-conservative-care",
    format: "F3b",
    spacing: "double",
    header: {
      caseNumber: "CM15-9900010",
      assigned: "04/06/2015",
      injury: "01/26/2015",
      decision: "05/01/2015",
      urDenial: "03/12/2015",
      received: "03/30/2015",
    },
    licensed: ["California", "Nevada"],
    specialties: ["Occupational Medicine"],
    age: 29,
    sex: "female",
    injury: { date: "2015-01-26", raw: "1/26/15" },
    summary:
      "The injured worker is a 29 year old female who reported a work related injury on 1/26/15 after a fall from a step stool onto the outstretched right arm. X-rays were negative. The impression is right shoulder strain. She has had two visits of therapy. The examination of 3/2/15 showed full strength and a mildly positive impingement sign.",
    issues: [
      {
        heading: "MRI RIGHT SHOULDER",
        decision: "upheld",
        claimsAdministrator: cites(acoem(9, "207-209")),
        reviewer: cites(acoem(9, "207-209")),
        rationale:
          "For most patients with shoulder problems special studies are not needed unless four to six weeks of conservative care and observation fail to improve symptoms. Only two visits of therapy had taken place. There was no red flag, no weakness, and no plan of surgery for which the anatomy would have to be known. The request for an MRI of the right shoulder is not medically necessary at this time.",
        treatments: [diagnostic("MRI")],
        bodyParts: ["shoulder"],
      },
    ],
  },
  {
    name: "emg-one-side-only-justified",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900011",
      assigned: "02/03/2017",
      injury: "07/07/2016",
      decision: "02/28/2017",
      urDenial: "01/19/2017",
      received: "01/31/2017",
    },
    licensed: ["Pennsylvania", "New Jersey"],
    specialties: ["Neurology", "Neuromuscular Medicine"],
    age: 46,
    sex: "female",
    injury: { date: "2016-07-07", raw: "07-07-2016" },
    summary:
      "The injured worker is a 46 year old female with an industrial injury date of 07-07-2016. She types for most of the day. Diagnoses include possible carpal tunnel syndrome, both hands, and cervical radiculopathy. She reports numb fingers at night. Tinel and Phalen signs were positive on both sides; sensation was reduced over the right sixth dermatome.",
    issues: [
      {
        heading: "EMG/NCV of the bilateral upper extremities",
        decision: "overturned",
        claimsAdministrator: cites(
          mtus("Neck and Upper Back Complaints", 2004, "Special Studies"),
          odg("Neck & Upper Back", "Electromyography (EMG)"),
        ),
        reviewer: cites(
          mtus("Forearm, Wrist, and Hand Complaints", 2004, "Special Studies"),
          mtus("Chronic Pain Medical Treatment", 2016, "Electrodiagnostic testing (EMG/NCS)"),
        ),
        rationale:
          "Electrodiagnostic studies may help to tell carpal tunnel syndrome from cervical radiculopathy. The findings here fit both, on both sides, and the answer will change the plan of care. The request is therefore medically necessary.",
        treatments: [diagnostic("EMG/NCS")],
        bodyParts: ["upper extremity"],
      },
      {
        heading: "X-ray of the cervical spine, flexion and extension views",
        decision: "upheld",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(mtus("Neck and Upper Back Complaints", 2004, "Special Studies", "Summary")),
        rationale:
          "There is no trauma, no sign of instability and no red flag in the record. Films of six months ago were normal. Nothing has changed since. The request is not medically necessary.",
        treatments: [diagnostic("X-ray")],
        bodyParts: ["cervical spine"],
      },
    ],
  },
  {
    name: "urine-drug-screen-frequency",
    format: "F3b",
    header: {
      caseNumber: "CM15-9900012",
      assigned: "08/10/2015",
      injury: "04/22/2008",
      decision: "09/04/2015",
      urDenial: "07/21/2015",
      received: "08/03/2015",
    },
    licensed: ["California"],
    specialties: ["Anesthesiology", "Pain Management"],
    age: 60,
    sex: "male",
    injury: { date: "2008-04-22", raw: "April 22, 2008" },
    summary:
      "The patient is a 60-year-old male with chronic pain after an injury of April 22, 2008. He takes hydrocodone with acetaminophen four times a day. Three urine drug screens in the last five months were as expected. No aberrant behavior is recorded and he is classed as low risk.",
    issues: [
      {
        heading: "Urine drug screen",
        decision: "upheld",
        claimsAdministrator: cites(
          chronicPain("Drug testing", "43"),
          odg("Pain", "Urine drug testing (UDT)"),
        ),
        reviewer: cites(
          chronicPain("Opioids, criteria for use", "78"),
          odg("Pain", "Urine drug testing (UDT)"),
        ),
        rationale:
          "Patients at low risk should be tested within six months of the start of therapy and once a year after that. Three tests within five months, all as expected, already exceed that frequency, and the record gives no reason for a fourth. The request is not medically necessary.",
        treatments: [diagnostic("Urine drug screen")],
      },
      {
        heading: "Follow up with pain management",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: cites(chronicPain("Opioids, Ongoing Management", "78")),
        rationale:
          "Ongoing review of pain, function, side effects and use is required as long as opioids are prescribed. Such review is not possible without a visit. The request is medically necessary.",
        treatments: [evaluation("Office visit / follow-up")],
      },
    ],
  },
  {
    name: "functional-capacity-evaluation-no-return-to-work-effort",
    format: "F3a",
    licensed: ["California"],
    specialties: ["Occupational Medicine"],
    age: 36,
    sex: "male",
    injury: { date: "2012-10-02", raw: "10/02/2012" },
    summary:
      "The patient is a 36-year-old male who reported an injury on 10/02/2012 when a ladder slid. The mechanism was a fall of six feet. The current diagnoses include rotator cuff syndrome and lumbar strain. There has been no attempt to return to work. The plan of care was for an evaluation of functional capacity to set restrictions.",
    issues: [
      {
        heading: "FUNCTIONAL CAPACITY EVALUATION",
        decision: "upheld",
        claimsAdministrator: {
          printed:
            "The Claims Administrator did not base their decision on the MTUS. Decision based on Non-MTUS Citation ACOEM Guidelines, Chapter 7.",
          statement: "outside MTUS",
          citations: [
            {
              printed: "ACOEM Guidelines, Chapter 7",
              mtus: false,
              body: "ACOEM",
              guideline: "Independent Medical Examinations and Consultations",
              year: null,
              sections: [],
              pages: [],
            },
          ],
        },
        reviewer: cites(
          chronicPain("Work conditioning, work hardening", "125-126"),
          odg("Fitness for Duty", "Functional capacity evaluation (FCE)"),
        ),
        rationale:
          "An evaluation of functional capacity is recommended before a work hardening program or where attempts to return to work have failed. There is no record of either. The provider does not explain why the restrictions could not be set by examination. Given the above, the request is not medically necessary.",
        treatments: [diagnostic("Functional capacity evaluation")],
      },
    ],
  },
  {
    name: "sleep-study-insomnia-six-months",
    format: "F3c",
    header: {
      caseNumber: "CM16-9900014",
      assigned: "12/14/2016",
      injury: "03/05/2016",
      decision: "01/11/2017",
      urDenial: "11/28/2016",
      received: "12/09/2016",
      priority: "Standard",
    },
    licensed: ["Michigan", "Indiana"],
    specialties: ["Psychiatry", "Sleep Medicine"],
    age: 41,
    sex: "male",
    injury: { date: "2016-03-05", raw: "3-5-2016" },
    summary:
      "This is a 41 year old male whose date of injury is 3-5-2016. He sleeps three to four hours and wakes with morning headache. Zolpidem and instruction about sleep were tried for half a year. His partner reports loud snoring with pauses. Diagnoses include insomnia and anxiety disorder.",
    issues: [
      {
        heading: "Polysomnogram",
        decision: "overturned",
        claimsAdministrator: outside("Claims Administrator", odg("Pain", "Polysomnography")),
        reviewer: outside("Expert Reviewer", odg("Pain", "Polysomnography")),
        rationale:
          "The criteria ask for at least six months of insomnia that does not respond to behavior intervention and sedatives, or for signs of sleep apnea. Both are documented. The study is medically necessary.",
        treatments: [diagnostic("Sleep study")],
      },
    ],
  },
  {
    name: "ct-and-mri-in-one-heading",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900015",
      assigned: "02/01/2017",
      injury: "12/05/2016",
      decision: "02/24/2017",
      urDenial: "01/17/2017",
      received: "01/27/2017",
    },
    licensed: ["Illinois", "Missouri", "Kansas"],
    specialties: ["Emergency Medicine"],
    age: 22,
    sex: "male",
    injury: { date: "2016-12-05", raw: "12-5-2016" },
    summary:
      "The injured worker is a 22 year old male who fell from scaffolding on 12-5-2016. Films of the pelvis and spine on the day of the accident showed no fracture. He now walks without help. Neurological examination is normal and pain is 2/10.",
    issues: [
      {
        heading: "Retrospective MRI/CT of the cervical and thoracic spine (DOS 12/19/16)",
        decision: "upheld",
        claimsAdministrator: cites(
          mtus("Neck and Upper Back Complaints", 2004, "Diagnostic Criteria", "Special Studies"),
        ),
        reviewer: cites(
          mtus("Neck and Upper Back Complaints", 2004, "Special Studies"),
          other("American College of Radiology Appropriateness Criteria, Suspected Spine Trauma"),
        ),
        rationale:
          "Two weeks after the fall the examination was normal, the films showed no fracture and pain was slight. No red flag is described, and no reason is given for two kinds of imaging at once. The request was not medically necessary.",
        treatments: [diagnostic("MRI"), diagnostic("CT scan")],
        bodyParts: ["cervical spine", "thoracic spine"],
        flags: ["retrospective"],
      },
    ],
  },
  {
    name: "pre-operative-tests-mixed",
    format: "F3c",
    header: {
      caseNumber: "CM17-9900016",
      assigned: "01/31/2017",
      injury: "06/18/2016",
      decision: "02/22/2017",
      urDenial: "01/12/2017",
      received: "01/25/2017",
    },
    licensed: ["Texas"],
    specialties: ["Internal Medicine"],
    age: 64,
    sex: "female",
    injury: { date: "2016-06-18", raw: "June 18, 2016" },
    summary:
      "The injured worker is a 64 year old female who sustained an injury on June 18, 2016. A total knee replacement was approved. She has hypertension and diabetes and takes lisinopril and metformin. She has never bled in excess.",
    issues: [
      {
        heading: "Pre-op labs: CBC",
        decision: "overturned",
        claimsAdministrator: outside("Claims Administrator", odg("Low Back", "Preoperative lab testing")),
        reviewer: outside("Expert Reviewer", odg("Low Back", "Preoperative lab testing")),
        rationale:
          "A complete blood count is indicated for patients in whom large loss of blood is expected. A knee replacement is such an operation. The test is medically necessary.",
        treatments: [diagnostic("Laboratory tests")],
        flags: ["pre-operative"],
      },
      {
        heading: "Pre-op labs: PT/PTT",
        decision: "upheld",
        claimsAdministrator: outside("Claims Administrator", odg("Low Back", "Preoperative lab testing")),
        reviewer: outside("Expert Reviewer", odg("Low Back", "Preoperative lab testing")),
        rationale:
          "Coagulation studies are reserved for patients with a history of bleeding, a condition that predisposes to it, or anticoagulants. None of these is recorded. The test is not medically necessary.",
        treatments: [diagnostic("Laboratory tests")],
        flags: ["pre-operative"],
      },
      {
        heading: "Pre-op EKG",
        decision: "overturned",
        claimsAdministrator: none("Claims Administrator"),
        reviewer: outside("Expert Reviewer", odg("Low Back", "Preoperative electrocardiogram (ECG)")),
        rationale:
          "Orthopedic surgery carries an intermediate risk, and the worker has hypertension and diabetes. An electrocardiogram before the operation is recommended in that group. The request is medically necessary.",
        treatments: [diagnostic("Electrocardiogram")],
        flags: ["pre-operative"],
      },
    ],
  },
];
