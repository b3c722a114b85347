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
  // A visit to whoever is named after a discipline or an operation is a visit.
  ["Re-evaluation with chiropractor", office],
  ["Follow-up with acupuncturist", office],
  ["Office visit with the treating chiropractor", office],
  ["Follow up visit with physical therapist", office],
  ["Re-evaluation by the doctor of chiropractic", office],
  ["Consult with knee replacement specialist for evaluation", specialist],
  ["Consultation with a spinal cord stimulator specialist", specialist],
  ["Referral to a joint replacement surgeon", surgical],
  ["Evaluation by a carpal tunnel release surgeon", surgical],
  ["Consultation with a spinal fusion surgeon", surgical],
  ["Consultation with chiropractor", specialist],
  ["Evaluation by an acupuncturist", office],
  ["Follow-up with chiropractor, twice a week for 4 weeks", "Rehabilitation | Chiropractic treatment"],
  ["Chiropractor, 6 visits", "Rehabilitation | Chiropractic treatment"],
  ["Chiropractic visits x 6", "Rehabilitation | Chiropractic treatment"],
  ["Labs to include: EKG", "Diagnostic Testing | Electrocardiogram"],
  ["Labs including an ECG", "Diagnostic Testing | Electrocardiogram"],
  ["Orthopedic pillow", "DMEPOS | Hospital bed / mattress / pillow"],
])("%s", (heading, expected) => expect(read(heading)).toEqual([expected]));

test("two kinds of visits are two", () => {
  expect(read("Neurology and hand surgeon consultations")).toEqual([specialist, surgical]);
});
