import { about, type Pages, pages, type SectionRow } from "@/lib/catalog/guidelines/kinds";

const row = (name: string, at: Pages | null, ...aliases: string[]): SectionRow => [name, at, ...aliases];

/** Headings that every body chapter of the 2nd edition has. */
const common = [
  row("General Approach", null, "General Approach and Basic Principles", "Basic Principles"),
  row("Initial Assessment", null),
  row("Medical History", null),
  row("Physical Examination", null),
  row("Diagnostic Criteria", null, "Diagnostic Testing"),
  row("Work-Relatedness", null),
  row("Comfort", null),
  row("Activity Modification", null, "Activity Alteration"),
  row("Work Activities", null),
  row("Job Analysis", null),
  row("Follow-up Visits", null, "Follow-up"),
  row("Physical Methods", null),
  row("Initial Care", null),
  row("Special Studies", null, "Special Studies and Diagnostic and Treatment Considerations"),
  row("Surgical Considerations", null, "Surgical Consideration"),
  row("Rehabilitation", null),
  row("Summary", null, "Summary of Recommendations", "Summary of Recommendations and Evidence"),
  row("References", null),
];

/** The common headings, with this chapter's pages if citation practice shows them, then its own. */
function chapter(known: Readonly<Record<string, Pages>>, ...own: SectionRow[]): SectionRow[] {
  const paged = common.map(([name, , ...aliases]) => row(name, known[name] ?? null, ...aliases));
  return [...paged, ...own];
}

/** Sections of the ACOEM chapters of the 2nd edition, by guideline. */
export const acoemSections: Readonly<Record<string, readonly SectionRow[]>> = {
  "general-approaches": [
    row("Prevention", null),
    row(
      "General Approach to Initial Assessment and Documentation",
      about(20, 32),
      "General Approach to Initial Assessment & Documentation",
      "Initial Assessment and Documentation",
    ),
    row("Initial Approaches to Treatment", about(38, 51), "Initial Approach to Treatment"),
    row(
      "Cornerstones of Disability Prevention and Management",
      about(75, 96),
      "Cornerstones of Disability Prevention & Management",
      "Cornerstones of Disability",
      "Disability Prevention and Management",
    ),
  ],
  "neck-and-upper-back-complaints": chapter(
    {
      "Physical Methods": about(173, 175),
      "Special Studies": about(177, 179),
      "Surgical Considerations": about(180, 183),
    },
    row("Table 8-8", about(181, 182)),
  ),
  "shoulder-complaints": chapter(
    {
      "Initial Care": about(201, 205),
      "Special Studies": about(207, 209),
      "Surgical Considerations": about(209, 211),
    },
    row("Table 9-6", about(213)),
  ),
  "elbow-complaints": chapter(
    {},
    row("Recommendations", null),
    row("Radial Head Fracture", null, "Radial Head Fractures"),
    row("Lateral Epicondylalgia", null, "Lateral Epicondylitis"),
    row("Ulnar Nerve Entrapment", null, "Ulnar Neuropathies"),
    row("Biceps Tendinosis", null),
    row("Olecranon Bursitis", null),
  ),
  "forearm-wrist-and-hand-complaints": chapter({
    "Initial Care": about(263, 266),
    "Special Studies": about(267, 269),
    "Surgical Considerations": about(270, 271),
  }),
  "low-back-complaints": chapter(
    {
      "Activity Modification": pages(298),
      "Physical Methods": about(298, 300),
      "Special Studies": about(303, 305),
      "Surgical Considerations": about(305, 307),
    },
    row("Table 12-8", about(308, 310)),
  ),
  "knee-complaints": chapter({
    "Initial Care": about(337, 340),
    "Special Studies": about(341, 343),
    "Surgical Considerations": about(343, 345),
  }),
  "ankle-and-foot-complaints": chapter({
    "Initial Care": about(369, 371),
    "Special Studies": about(372, 375),
  }),
  "stress-related-conditions": chapter(
    {},
    row("Treatment", about(398, 402), "Initial Treatment"),
    row("Stress Management Techniques", null),
  ),
  eye: chapter({}),
  "independent-medical-examinations-and-consultations": [
    row("Consultation", about(127), "Consultations", "Referral"),
    row("Functional Capacity Evaluation", about(137, 138), "Functional Capacity Evaluations"),
  ],
};

/** Postsurgical guideline: its chapters by body part, which letters cite as sections. */
export const postsurgicalSections: readonly SectionRow[] = [
  row("Ankle & Foot", null),
  row("Burns", null),
  row("Cardiopulmonary", null),
  row("Carpal Tunnel Syndrome", null, "Carpal Tunnel"),
  row("Elbow & Upper Arm", null, "Elbow"),
  row("Forearm, Wrist, & Hand", null, "Forearm, Wrist, Hand", "Hand", "Wrist"),
  row("Head", null),
  row("Hernia", null),
  row("Hip, Pelvis and Thigh", null, "Hip, Pelvis and Thigh (femur)", "Hip"),
  row("Knee", null, "Knee & Leg"),
  row("Low Back", null),
  row("Neck & Upper Back", null, "Neck"),
  row("Shoulder", null),
  row("General Approaches", null),
];

/**
 * Topics that ACOEM's guidelines of the third edition share, from general knowledge of their
 * contents.
 */
export const disorderSections: readonly SectionRow[] = [
  row(
    "Diagnostic Testing",
    null,
    "Diagnostic Tests",
    "Diagnostic Testing and Assessment",
    "Diagnostic and treatment recommendations",
    "Diagnostic Recommendations",
  ),
  row("Imaging", null),
  row(
    "MRI",
    null,
    "Magnetic Resonance Imaging (MRI)",
    "Magnetic Resonance Imaging",
    "MRI (magnetic resonance imaging)",
  ),
  row("CT", null, "Computed Tomography (CT)", "Computed Tomography", "CT (computed tomography)"),
  row("X-Rays", null, "Roentgenograms (X-Rays)", "Radiographs"),
  row(
    "Electromyography",
    null,
    "Electrodiagnostic Studies",
    "EMG",
    "Nerve Conduction Studies",
    "Electromyography and Nerve Conduction Studies",
  ),
  row("Functional Capacity Evaluations", null, "Functional Capacity Evaluation"),
  row("Treatment Recommendations", null, "Management Approach", "General Approach to Treatment"),
  row("Activity Modification and Exercise", null, "Exercise", "Activity Modification"),
  row(
    "Physical Therapy",
    null,
    "Physical or Occupational Therapy",
    "Physical Medicine",
    "Therapeutic Exercise",
    "Physical and Occupational Therapy",
    "Allied Health Interventions",
  ),
  row("Aquatic Therapy", null),
  row("Acupuncture", null),
  row("Manipulation and Mobilization", null, "Manipulation", "Chiropractic"),
  row("Massage", null),
  row("Medications", null),
  row(
    "NSAIDs",
    null,
    "Non-steroidal Anti-inflammatory Drugs (NSAIDs) and Acetaminophen",
    "NSAIDs and Acetaminophen",
    "Nonsteroidal Anti-inflammatory Drugs",
  ),
  row("Muscle Relaxants", null, "Skeletal Muscle Relaxants"),
  row("Antidepressants", null, "Anti-depressants", "Norepinephrine Reuptake Inhibiting Anti-Depressants"),
  row("Anti-convulsants", null, "Anti-epileptics", "Anti-Convulsant Agents", "Gabapentin"),
  row(
    "Topical Medications",
    null,
    "Topical NSAIDs",
    "Topical Lidocaine",
    "Lidocaine Patches",
    "Capsicum Creams",
    "Topical Medications and Lidocaine Patches",
  ),
  row("Opioids", null),
  row("Acute Pain", null, "Acute Pain (Up to 4 Weeks)", "Opioids for Treatment of Acute Pain"),
  row("Subacute Pain", null, "Subacute Pain (1-3 Months)"),
  row("Postoperative Pain", null, "Postoperative Pain (Up to 4 Weeks)", "Post-operative Pain"),
  row(
    "Chronic Pain",
    null,
    "Subacute and Chronic Pain",
    "Opioids for Treatment of Subacute or Chronic Severe Pain",
  ),
  row("Urine Drug Screening", null, "Urine Drug Testing"),
  row("Tapering", null, "Opioid Tapering", "Opioid Discontinuation/Tapering", "Tapering Opioids"),
  row(
    "Epidural Steroid Injections",
    null,
    "Epidural Glucocorticosteroid Injections",
    "Epidural Steroid Injection",
  ),
  row("Facet Injections", null, "Diagnostic Facet Joint Injections", "Facet Joint Injections"),
  row("Radiofrequency Neurotomy", null, "Radiofrequency Ablation"),
  row("Trigger Point Injections", null, "Trigger and Tender Point Injections"),
  row("Injection Therapies", null, "Injections"),
  row("Devices", null, "Appliances", "Orthoses", "Braces", "Lumbar Supports"),
  row(
    "Transcutaneous Electrical Nerve Stimulation (TENS)",
    null,
    "TENS",
    "Transcutaneous Electrical Nerve Stimulation",
  ),
  row("Electrical Therapies", null),
  row("Surgical Considerations", null, "Surgery", "Surgical Recommendations"),
  row("Lumbar Fusion", null, "Spinal Fusion"),
  row("Discectomy", null, "Discectomy, Microdiscectomy, Sequestrectomy, Endoscopic Decompression"),
  row(
    "Psychological Services",
    null,
    "Psychological Evaluation",
    "Behavioral Interventions",
    "Cognitive Behavioral Therapy",
  ),
  row(
    "Work Conditioning, Work Hardening",
    null,
    "Work Conditioning",
    "Work Hardening",
    "Work Conditioning, Work Hardening, Early Intervention Programs",
  ),
  row(
    "Functional Restoration",
    null,
    "Functional Restoration Programs",
    "Tertiary Pain Programs",
    "Interdisciplinary Pain Rehabilitation",
  ),
  row("Rehabilitation", null),
  row("Follow-up Visits", null),
];
