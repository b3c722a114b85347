// Long, for the most part word lists of what letters ask for and say.

import { acoem, chronicPain, cites, mtus, none, odg, outside } from "@/samples/letters/cite";
import { Random } from "@/samples/letters/random";
import { renderLetter } from "@/samples/letters/render";
import type { IssueSpec, LetterSpec, LineSpec, TreatmentSpec } from "@/samples/letters/spec";
import { diagnostic, drug, equipment, injection, rehab } from "@/samples/letters/treatments";

type Request = {
  heading: (r: Random, part: string) => string;
  treatment: TreatmentSpec;
  /** The body parts that every such heading names, besides the drawn one. */
  named?: string[];
};

/** Items of a list between semicolons. */
const listed = (text: string) => text.trim().replace(/\s+/g, " ").split("; ");

const parts = listed(`
  lumbar spine; cervical spine; thoracic spine; right shoulder; left shoulder; right knee; left knee;
  left wrist; right elbow; left hip; right ankle`);
const requests: Request[] = [
  {
    heading: (r, part) => `Physical therapy ${r.int(1, 3)} times a week for ${r.int(2, 6)} weeks, ${part}`,
    treatment: rehab("Physical therapy"),
  },
  { heading: (r, part) => `Acupuncture, ${r.int(3, 12)} sessions, ${part}`, treatment: rehab("Acupuncture") },
  {
    heading: (r, part) => `Chiropractic treatment, ${r.int(4, 18)} visits, ${part}`,
    treatment: rehab("Chiropractic treatment"),
  },
  { heading: (_, part) => `MRI of the ${part} without contrast`, treatment: diagnostic("MRI") },
  {
    heading: () => "EMG/NCS of the bilateral upper extremities",
    treatment: diagnostic("EMG/NCS"),
    named: ["upper extremity"],
  },
  { heading: () => "Urine drug screen", treatment: diagnostic("Urine drug screen") },
  {
    heading: (r) => `Norco ${r.pick(["5", "7.5", "10"])}/325mg #${r.int(1, 12) * 10}`,
    treatment: drug("Hydrocodone/acetaminophen", "Opioids"),
  },
  { heading: (r) => `Tramadol 50mg #${r.int(3, 18) * 10}`, treatment: drug("Tramadol", "Opioids") },
  {
    heading: (r) => `Cyclobenzaprine 7.5mg #${r.int(3, 9) * 10}`,
    treatment: drug("Cyclobenzaprine", "Muscle Relaxant"),
  },
  {
    heading: (r) => `Omeprazole 20mg #${r.int(3, 6) * 10}`,
    treatment: drug("Omeprazole", "Proton Pump Inhibitors"),
  },
  {
    heading: (r) => `Lidoderm patch 5% #${r.int(1, 3) * 30}`,
    treatment: drug("Lidocaine", "Topical Analgesics"),
  },
  {
    heading: (_, part) => `Epidural steroid injection, ${part}`,
    treatment: injection("Epidural steroid injection"),
  },
  { heading: (_, part) => `TENS unit purchase, ${part}`, treatment: equipment("TENS unit") },
];
const lines: ((r: Random) => LineSpec)[] = [
  () => cites(chronicPain("Physical Medicine", "98-99")),
  (r) => cites(acoem(r.int(8, 14), `${r.int(170, 380)}`), chronicPain("Topical Analgesics", "111-113")),
  (r) =>
    cites(
      mtus(
        "Chronic Pain Medical Treatment",
        2016,
        ...r.some(
          [
            "Physical medicine treatment",
            "Topical analgesics",
            "Muscle relaxants (for pain)",
            "Manual therapy & manipulation",
            "Office visits",
            "Epidural steroid injections (ESIs)",
          ],
          r.int(1, 3),
        ),
      ),
    ),
  (r) =>
    cites(
      mtus(
        r.pick([
          "Low Back Complaints",
          "Shoulder Complaints",
          "Knee Complaints",
          "Neck and Upper Back Complaints",
        ]),
        2004,
        "Special Studies",
      ),
      odg(r.pick(["Low Back", "Shoulder", "Pain"]), "MRI"),
    ),
];
const licences = ["California", "Texas", "New York", "Florida", "Arizona", "Ohio"];
const reviewerSpecialties = listed(`
  Physical Medicine & Rehabilitation; Occupational Medicine; Family Practice; Pain Management;
  Orthopedic Surgery; Internal Medicine; Neurology; Psychiatry`);
const subjects = listed(`
  The injured worker; The examination; The progress report; The treating physician; The record
  submitted; The latest visit`);
const verbs = listed(`
  describes; does not mention; documents; repeats; leaves open; contrasts; measures`);
const syllables = "ra lo min tes cor pel vi dan ost urs em fla gni tor bel sin".split(" ");
const nouns = listed(`
  range of motion; tenderness over the joint; a positive straight leg raise; spasm; sleep of four
  hours; numb fingers; work at half days; a gain in lifting; pain at rest; home exercise; relief with
  medication; a normal gait`);
const reasons = [
  "No objective functional improvement from the earlier course is documented.",
  "The number asked for exceeds the recommendation of the guideline.",
  "Conservative care has not been tried and failed.",
  "The record shows a measured gain of function.",
  "No red flag is described and the examination is normal.",
];

/** A made-up word; a corpus needs a long tail of rare ones for its index to be of a real size. */
const rareWord = (r: Random) => Array.from({ length: r.int(2, 4) }, () => r.pick(syllables)).join("");
const sentence = (r: Random) =>
  `${r.pick(subjects)} ${r.pick(verbs)} ${r.pick(nouns)} and ${r.pick(nouns)} on day ${r.int(1, 400)}, with ${rareWord(r)} ${rareWord(r)}.`;
const prose = (r: Random, sentences: number) =>
  Array.from({ length: sentences }, () => sentence(r)).join(" ");
const date = (r: Random, year: number) =>
  `${String(r.int(1, 12)).padStart(2, "0")}/${String(r.int(1, 28)).padStart(2, "0")}/${year}`;

function generateIssue(r: Random): IssueSpec {
  const request = r.pick(requests);
  const part = r.pick(parts);
  const decision = r.next() < 0.11 ? "overturned" : "upheld";
  const heading = request.heading(r, part);
  const verdict = decision === "upheld" ? "is not medically necessary" : "is medically necessary";
  return {
    heading,
    decision,
    treatments: [request.treatment],
    bodyParts: heading.includes(part) ? [part.replace(/^(?:left|right) /, "")] : (request.named ?? []),
    claimsAdministrator: r.next() < 0.2 ? none("Claims Administrator") : r.pick(lines)(r),
    reviewer: r.next() < 0.15 ? outside("Expert Reviewer", odg("Pain", "Office visits")) : r.pick(lines)(r),
    rationale: `${prose(r, r.int(3, 7))} ${r.pick(reasons)} Therefore, the request for ${heading} ${verdict}.`,
  };
}

/**
 * What one generated letter in a real format holds; `index` makes its case number, so a corpus has
 * no duplicates.
 */
export function generateSpec(seed: number, index: number): LetterSpec {
  const r = new Random(seed * 1_000_003 + index);
  const year = r.int(2014, 2017);
  const licensed = r.some(licences, r.int(1, 3));
  const letter: LetterSpec = {
    name: `generated-${index}`,
    format: year < 2016 ? "F3b" : "F3c",
    spacing: r.pick(["single", "double"]),
    header: {
      caseNumber: `CM${year % 100}-${String(1_000_000 + index).padStart(7, "0")}`,
      assigned: date(r, year),
      injury: date(r, year - r.int(1, 9)),
      decision: date(r, year),
      urDenial: date(r, year),
      received: date(r, year),
    },
    licensed,
    specialties: r.some(reviewerSpecialties, r.int(1, 2)),
    age: r.int(19, 75),
    sex: r.pick(["male", "female"]),
    injury: { date: null, raw: null },
    summary: "",
    issues: Array.from({ length: r.next() < 0.6 ? 1 : r.int(2, 6) }, () => generateIssue(r)),
  };
  letter.summary = `The injured worker is a ${letter.age} year old ${letter.sex} who sustained an industrial injury on ${letter.header!.injury}. ${prose(r, r.int(8, 16))}`;
  return letter;
}

/** `count` letters, one after the other; nothing is kept in memory. */
export function* generateLetters(
  seed: number,
  count: number,
  from = 0,
): Generator<{ name: string; text: string }> {
  for (let index = from; index < from + count; index += 1)
    yield { name: `generated-${index}.txt`, text: renderLetter(generateSpec(seed, index)) };
}
