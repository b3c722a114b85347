import { expect, test } from "vitest";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const read = (heading: string) =>
  readTreatments(plainPiece(heading)).map(({ category, name }) => `${category} | ${name}`);

const surgical = "Surgery | Surgical consultation";
const specialist = "Evaluation & Management | Specialist consultation";
const office = "Evaluation & Management | Office visit / follow-up";
const psych = "Psych Services | Psychological/psychiatric evaluation";

test.each([
  // A surgeon's evaluation is a surgical consultation, in whatever words.
  ["Consult with a spine surgeon", surgical],
  ["TOC to hand surgeon", surgical],
  ["Referral to neurosurgery", surgical],
  ["Orthopedist, left knee", surgical],
  ["General surgery consultation", surgical],
  ["Orthopaedic evaluation", surgical],
  // Another specialist's is a specialist consultation.
  ["Referral to neurologist", specialist],
  ["GI consult", specialist],
  ["Pain management", specialist],
  ["PAIN MANAGEMENT REFERRAL", specialist],
  ["Consultation with a knee specialist", specialist],
  ["PM&R evaluation and treatment", specialist],
  ["Podiatrist evaluation", specialist],
  ["Referral to a psychologist", specialist],
  // A return visit to any physician is an office visit.
  ["Follow up with pain management", office],
  ["Orthopedic re-evaluation", office],
  ["Follow-up in three weeks", office],
  ["Office visits x 3", office],
  ["Transfer of care", office],
  // The mind has its own category.
  ["Psychological consultation", psych],
  ["Evaluation by a psychiatrist", psych],
  ["Psych clearance for SCS", psych],
  ["Psychologist visits x 5", "Psych Services | Psychotherapy"],
  ["Psychiatrist follow-up, monthly", "Psych Services | Medication management (psych)"],
  // Evaluations that are something else.
  ["PT evaluation and treatment", "Rehabilitation | Physical therapy"],
  ["Referral to chiropractor, twice a week for 5 weeks", "Rehabilitation | Chiropractic treatment"],
  ["Referral for acupuncture", "Rehabilitation | Acupuncture"],
  ["Initial evaluation for FRP", "Programs | FRP evaluation"],
  ["Follow-up x-ray, left hand", "Diagnostic Testing | X-ray"],
  ["Neuropsychological evaluation", "Diagnostic Testing | Psychological/neuropsych testing"],
  ["Internist consult for pre-op clearance", "Surgery | Pre-op clearance"],
  ["Orthopedic pillow", "DMEPOS | Hospital bed / mattress / pillow"],
])("%s", (heading, expected) => expect(read(heading)).toEqual([expected]));

test("two kinds of visits are two", () => {
  expect(read("Neurology and hand surgeon consultations")).toEqual([specialist, surgical]);
});
