import { acoem, chronicPain, mtus, odg } from "@/samples/letters/cite";
import type { Random } from "@/samples/letters/random";
import type { CitationSpec, TreatmentSpec } from "@/samples/letters/spec";
import {
  diagnostic,
  drug,
  equipment,
  evaluation,
  home,
  injection,
  program,
  psych,
  rehab,
  surgery,
} from "@/samples/letters/treatments";

// Long: one table of what generated letters ask for. Its shares follow the reports that the State and
// CWCI publish each year: drugs are half of all decisions until 2017 and a third from 2022, opioids
// three tenths of these, then muscle relaxants, topicals and anti-inflammatories; therapy an eighth to
// a seventh; evaluations and psychological services are overturned most, injections least.

/** A part of the body with what letters call its guidelines. `name`: with its side, as asked for. */
export type Part = {
  name: string;
  id: string;
  diagnosis: string;
  chapter: number;
  disorders: string;
  odg: string;
};

export const parts: readonly Part[] = [
  ...spine("lumbar spine", "lumbar strain with radicular complaints", 12, "Low Back Disorders", "Low Back"),
  ...spine("lumbar spine", "lumbar disc displacement", 12, "Low Back Disorders", "Low Back"),
  ...spine(
    "cervical spine",
    "cervical sprain",
    8,
    "Cervical and Thoracic Spine Disorders",
    "Neck and Upper Back",
  ),
  ...sided("shoulder", "rotator cuff tendinosis", 9, "Shoulder Disorders", "Shoulder"),
  ...sided("knee", "a meniscal tear", 13, "Knee Disorders", "Knee"),
  ...sided(
    "wrist",
    "carpal tunnel syndrome",
    11,
    "Hand, Wrist, and Forearm Disorders",
    "Forearm, Wrist, & Hand",
  ),
  ...sided("ankle", "an ankle sprain", 14, "Ankle and Foot Disorders", "Ankle & Foot"),
];

function spine(name: string, diagnosis: string, chapter: number, disorders: string, book: string): Part[] {
  return [{ name, id: name, diagnosis, chapter, disorders, odg: book }];
}

function sided(name: string, diagnosis: string, chapter: number, disorders: string, book: string): Part[] {
  return ["right", "left"].map((side) => ({
    name: `${side} ${name}`,
    id: name,
    diagnosis,
    chapter,
    disorders,
    odg: book,
  }));
}

/** When a letter was decided decides what could be cited. */
export type Era = "2009" | "2016" | "2018";

export type Kind = {
  /** Share of all issues until 2017 and from 2022, in tenths of a percent. */
  weights: readonly [until2017: number, from2022: number];
  /** How much likelier than others it is overturned. */
  granted?: number;
  heading: (r: Random, part: string) => string;
  treatment: TreatmentSpec;
  cite: (part: Part, era: Era, r: Random) => CitationSpec;
  /** What the request is about, in a sentence: "further therapy". */
  what: string;
  refusals: readonly string[];
  grants: readonly string[];
  specialties?: readonly string[];
  withoutPart?: true;
  /** Asked for only where a spine is hurt. */
  ofSpine?: true;
};

/** A section of the Chronic Pain guideline until 2017, then ACOEM's of its own. */
const pain =
  (section: string, pages: string, then = "Medications"): Kind["cite"] =>
  (part, era) => {
    if (era === "2009") return chronicPain(section, pages);
    if (era === "2016") return mtus("Chronic Pain Medical Treatment", 2016, section);
    if (then === "Opioids") return mtus("Opioids", 2017, "Treatment Recommendations");
    return then === "Medications" ? mtus("Chronic Pain", 2017, then) : mtus(part.disorders, 2018, then);
  };
/** The chapter of the body part, with a section; its ODG chapter now and then. */
const ofPart =
  (pages: string, section: string, topic: string): Kind["cite"] =>
  (part, era, r) => {
    if (r.next() < 0.3) return odg(part.odg, topic);
    if (era === "2009") return acoem(part.chapter, pages);
    const complaints = acoem(part.chapter, null).guideline ?? "";
    return era === "2016" ? mtus(complaints, 2004, section) : mtus(part.disorders, 2018, section);
  };

const noGain = [
  "No objective functional improvement from the earlier course is documented.",
  "The records do not show a measurable gain of function from the sessions already given.",
  "The number requested exceeds the recommendation of the guideline.",
  "The worker should by now be able to continue with a home exercise program.",
];
const gained = [
  "The progress notes document a measured gain of strength and a return to modified duty.",
  "Function improved with the earlier sessions, and the number requested is within the guideline.",
];
const noTrial = [
  "There is no documentation that first-line medication was tried and failed.",
  "No neuropathic pain is described, for which alone the guideline recommends it.",
  "The records do not document functional improvement or pain relief with its use.",
];
const helped = [
  "First-line medication failed, and the records document relief with better function.",
  "Pain fell by half with its use, and the worker returned to modified duty.",
];
const opioid = {
  cite: pain("Opioids, criteria for use", "76-80", "Opioids"),
  what: "continued use of an opioid",
  refusals: [
    "There is no documentation of functional improvement, urine drug screens, a CURES report or an opioid agreement.",
    "The records show no objective functional improvement with opioids, and weaning is recommended.",
    "No risk assessment and no monitoring for aberrant behavior are documented.",
  ],
  grants: [
    "The records document pain relief, better function, consistent drug screens and no aberrant behavior.",
    "The lowest effective dose is used, CURES reports are consistent, and the worker remains at work.",
  ],
  withoutPart: true,
  specialties: ["Pain Management", "Anesthesiology", "Occupational Medicine"],
} as const;
const scan = {
  refusals: [
    "No red flag is described and the neurologic examination is normal.",
    "There is no evidence that conservative care was tried and failed before imaging.",
    "An earlier study is on file, and no change of findings since then is documented.",
  ],
  grants: [
    "Weakness and loss of sensation have progressed despite three months of conservative care.",
    "Conservative care failed, and the findings raise a question that only imaging can answer.",
  ],
};

export const kinds: readonly Kind[] = [
  {
    weights: [95, 100],
    heading: (r, part) => `Physical therapy ${r.int(1, 3)} times a week for ${r.int(3, 6)} weeks, ${part}`,
    treatment: rehab("Physical therapy"),
    cite: (part, era, r) =>
      r.next() < 0.4
        ? odg(part.odg, "Physical therapy")
        : pain("Physical Medicine", "98-99", "Exercise")(part, era, r),
    what: "further therapy",
    refusals: noGain,
    grants: gained,
  },
  {
    weights: [25, 45],
    heading: (r, part) => `Acupuncture, ${r.int(4, 12)} sessions, ${part}`,
    treatment: rehab("Acupuncture"),
    cite: (part, era) =>
      era === "2018" ? mtus(part.disorders, 2018, "Acupuncture") : mtus("Acupuncture Treatment", 2007),
    what: "acupuncture",
    refusals: noGain,
    grants: gained,
  },
  {
    weights: [25, 40],
    heading: (r, part) => `Chiropractic treatment, ${r.int(4, 12)} visits, ${part}`,
    treatment: rehab("Chiropractic treatment"),
    cite: pain("Manual therapy & manipulation", "58-60", "Manipulation and Mobilization"),
    what: "chiropractic care",
    refusals: noGain,
    grants: gained,
  },
  {
    weights: [70, 60],
    heading: (_, part) => `MRI of the ${part} without contrast`,
    treatment: diagnostic("MRI"),
    cite: ofPart("303-305", "Diagnostic Testing", "MRI"),
    what: "advanced imaging",
    ...scan,
  },
  {
    weights: [25, 25],
    heading: () => "EMG/NCS of the bilateral upper extremities",
    treatment: diagnostic("EMG/NCS"),
    cite: ofPart("178, 260-262", "Diagnostic Testing", "Electrodiagnostic studies"),
    what: "electrodiagnostic studies",
    ...scan,
    specialties: ["Neurology", "Physical Medicine & Rehabilitation"],
    withoutPart: true,
  },
  {
    weights: [40, 30],
    heading: () => "Urine drug screen",
    treatment: diagnostic("Urine drug screen"),
    cite: pain("Drug testing", "43", "Opioids"),
    what: "urine drug testing",
    refusals: [
      "No opioid is prescribed and no high risk of misuse is described.",
      "A screen was done two months before, and no rationale for another is given.",
    ],
    grants: ["The worker takes an opioid daily, and the last screen was a year ago."],
    withoutPart: true,
  },
  {
    weights: [62, 35],
    heading: (r) => `Norco ${r.pick(["5", "7.5", "10"])}/325mg #${r.int(3, 12) * 10}`,
    treatment: drug("Hydrocodone/acetaminophen", "Opioids"),
    ...opioid,
  },
  {
    weights: [45, 30],
    heading: (r) => `Tramadol 50mg #${r.int(3, 12) * 10}`,
    treatment: drug("Tramadol", "Opioids"),
    ...opioid,
  },
  {
    weights: [32, 15],
    heading: (r) => `Percocet 10/325mg #${r.int(6, 12) * 10}`,
    treatment: drug("Oxycodone/acetaminophen", "Opioids"),
    ...opioid,
  },
  {
    weights: [70, 50],
    heading: (r) => `Cyclobenzaprine 7.5mg #${r.int(3, 9) * 10}`,
    treatment: drug("Cyclobenzaprine", "Muscle Relaxant"),
    cite: pain("Muscle relaxants (for pain)", "63-66"),
    what: "a muscle relaxant",
    refusals: [
      "Use beyond two to three weeks exceeds the guideline.",
      "No acute muscle spasm is found on examination.",
    ],
    grants: ["It is prescribed for two weeks for an acute flare with documented spasm."],
    withoutPart: true,
  },
  {
    weights: [55, 40],
    heading: (r) => `Naproxen 550mg #${r.int(3, 12) * 10}`,
    treatment: drug("Naproxen", "NSAID"),
    cite: pain("NSAIDs (non-steroidal anti-inflammatory drugs)", "67-68"),
    what: "an anti-inflammatory",
    refusals: noTrial.slice(2),
    grants: helped.slice(1),
    granted: 1.5,
    withoutPart: true,
  },
  {
    weights: [50, 30],
    heading: (r) => `Omeprazole 20mg #${r.int(3, 6) * 10}`,
    treatment: drug("Omeprazole", "Proton Pump Inhibitors"),
    cite: pain("NSAIDs, GI symptoms & cardiovascular risk", "68-69"),
    what: "a proton pump inhibitor",
    refusals: ["No risk factors for gastrointestinal events and no history of bleeding are documented."],
    grants: ["Dyspepsia with the anti-inflammatory is documented, and the drug relieves it."],
    withoutPart: true,
  },
  {
    weights: [52, 45],
    heading: (r) => `Lidoderm patch 5% #${r.int(1, 3) * 30}`,
    treatment: drug("Lidocaine", "Topical Analgesics"),
    cite: pain("Topical Analgesics", "111-113"),
    what: "a topical analgesic",
    refusals: noTrial,
    grants: helped,
    withoutPart: true,
  },
  {
    weights: [48, 35],
    heading: (r) => `Gabapentin ${r.pick(["300", "600"])}mg #${r.int(6, 12) * 10}`,
    treatment: drug("Gabapentin", "Anti-epilepsy drugs"),
    cite: pain("Anti-epilepsy drugs (AEDs)", "16-20"),
    what: "an anti-epilepsy drug for pain",
    refusals: noTrial.slice(1),
    grants: helped,
    granted: 1.4,
    withoutPart: true,
  },
  {
    weights: [30, 20],
    heading: (r) => `Cymbalta 60mg #${r.int(1, 3) * 30}`,
    treatment: drug("Duloxetine", "Antidepressant"),
    cite: pain("Antidepressants for chronic pain", "13-16"),
    what: "an antidepressant for pain",
    refusals: noTrial.slice(2),
    grants: helped,
    granted: 2.4,
    withoutPart: true,
  },
  {
    weights: [26, 15],
    heading: (r) => `Zolpidem 10mg #${r.int(1, 3) * 10}`,
    treatment: drug("Zolpidem", "Sedative-hypnotics"),
    cite: () => odg("Pain", "Zolpidem (Ambien)"),
    what: "a sleep aid",
    refusals: ["Use for longer than six weeks exceeds the guideline, and no sleep hygiene is documented."],
    grants: ["It is prescribed for ten days after surgery, within the guideline."],
    withoutPart: true,
  },
  {
    weights: [55, 80],
    granted: 0.5,
    ofSpine: true,
    heading: (_, part) => `Epidural steroid injection, ${part}`,
    treatment: injection("Epidural steroid injection"),
    cite: pain("Epidural steroid injections (ESIs)", "46", "Injection Therapies"),
    what: "an epidural steroid injection",
    refusals: [
      "Radiculopathy is not documented by examination and corroborated by imaging.",
      "The earlier injection brought no documented pain relief of fifty percent for six to eight weeks.",
    ],
    grants: [
      "Radiculopathy is documented by examination, corroborated by imaging, and conservative care failed.",
    ],
    specialties: ["Pain Management", "Anesthesiology", "Physical Medicine & Rehabilitation"],
  },
  {
    weights: [40, 50],
    heading: (_, part) => `TENS unit purchase, ${part}`,
    treatment: equipment("TENS unit"),
    cite: pain("Transcutaneous electrotherapy", "114-116", "Electrical Therapies"),
    what: "an electrotherapy unit",
    refusals: [
      "No one-month trial with documented functional improvement preceded the purchase.",
      "It is not requested as an adjunct to a program of functional restoration.",
    ],
    grants: ["A one-month trial reduced pain and medication, and the use is documented."],
  },
  {
    weights: [40, 45],
    heading: (_, part) => `Brace for the ${part}`,
    treatment: equipment("Brace"),
    cite: ofPart("298-301", "Supports", "Braces"),
    what: "a brace",
    refusals: [
      "No instability is found on examination.",
      "Supports have no lasting benefit beyond the acute phase.",
    ],
    grants: ["Instability is documented on examination, and the brace allows work on uneven ground."],
  },
  {
    weights: [42, 60],
    heading: (_, part) => `${surgeryOf(part)}, ${part}`,
    treatment: surgery("Surgery"),
    cite: ofPart("209-211", "Surgical Considerations", "Surgery"),
    what: "surgery",
    refusals: [
      "There is no evidence that conservative care of three to six months was tried and failed.",
      "The imaging report does not corroborate the findings on examination.",
    ],
    grants: ["Imaging corroborates the findings, and six months of conservative care failed."],
    specialties: ["Orthopedic Surgery"],
  },
  {
    weights: [28, 50],
    granted: 2.4,
    heading: (r) =>
      `Follow-up visit with ${r.pick(["a pain specialist", "an orthopedic surgeon", "a neurologist"])}`,
    treatment: evaluation("Office visit"),
    cite: (_, __, r) => odg(r.pick(["Pain", "Low Back"]), "Office visits"),
    what: "a visit with a specialist",
    refusals: [
      "The reason for the visit is not stated, and no plan for treatment by the specialist is described.",
    ],
    grants: [
      "The case is complex, medication must be monitored, and the guideline recommends visits as needed.",
    ],
    withoutPart: true,
  },
  {
    weights: [20, 40],
    granted: 2,
    heading: (r) => `Cognitive behavioral therapy, ${r.int(4, 12)} sessions`,
    treatment: psych("Cognitive behavioral therapy"),
    cite: pain("Behavioral interventions", "23", "Behavioral Interventions"),
    what: "psychological treatment",
    refusals: ["How many sessions were completed before, and with what benefit, is not documented."],
    grants: [
      "Depression delays recovery, and the initial sessions brought objective functional improvement.",
    ],
    specialties: ["Psychology", "Psychiatry"],
    withoutPart: true,
  },
  {
    weights: [10, 12],
    heading: (r) => `Functional restoration program, ${r.int(2, 4) * 40} hours`,
    treatment: program("Functional restoration program"),
    cite: pain(
      "Chronic pain programs (functional restoration programs)",
      "30-32",
      "Rehabilitation for Delayed Recovery",
    ),
    what: "a functional restoration program",
    refusals: [
      "No plan with goals and no adequate evaluation with baseline functional testing is documented.",
    ],
    grants: ["A thorough evaluation was made, other options are exhausted, and motivation is documented."],
    withoutPart: true,
  },
  {
    weights: [8, 10],
    heading: (r) => `Home health aide ${r.int(2, 6)} hours a day for ${r.int(2, 6)} weeks`,
    treatment: home("Home health aide"),
    cite: pain("Home health services", "51"),
    what: "home health services",
    refusals: ["There is no evidence that the worker is homebound or needs medical care at home."],
    grants: ["The worker is homebound after surgery and needs wound care at home."],
    withoutPart: true,
  },
];

function surgeryOf(part: string): string {
  if (part.includes("wrist")) return "Carpal tunnel release";
  if (part.includes("lumbar")) return "Laminectomy";
  if (part.includes("cervical")) return "Anterior cervical discectomy and fusion";
  return `${part.includes("shoulder") ? "Shoulder" : part.includes("knee") ? "Knee" : "Ankle"} arthroscopy`;
}
