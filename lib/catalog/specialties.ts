import { PhraseTable, type Word, wordsOf } from "@/lib/catalog/phrases";
import { slug } from "@/lib/catalog/slug";

/** A reviewer's medical specialty: canonical name (domain reference 4.3, 1.6) and other forms that letters print. */
export type Specialty = { id: string; name: string; variants: readonly string[] };

// One row a specialty: "Canonical name = variant; variant". Ampersand and "and", case and blanks do not matter.
const rows = `
Acupuncture = Oriental Medicine; Acupuncturist; Licensed Acupuncturist; L.Ac.; LAc; Acupuncture & Oriental Medicine
Addiction Medicine
Addiction Psychiatry
Adolescent Medicine
Aerospace Medicine
Allergy & Immunology = Allergy; Immunology
Anesthesiology = Anesthesia; Anesthesiologist
Brain Injury Medicine
Cardiology = Cardiovascular Disease; Cardiovascular Diseases; Cardiovascular Medicine; Cardiologist
Child & Adolescent Psychiatry = Child Psychiatry
Child Neurology
Chiropractic = Chiropractor; Doctor of Chiropractic; Chiropractic Medicine; DC; D.C.
Clinical Cardiac Electrophysiology
Clinical Neurophysiology
Colon & Rectal Surgery = Colorectal Surgery
Critical Care = Critical Care Medicine
Dentistry = Dentist; Oral Surgery; Oral & Maxillofacial Surgery; General Dentistry; Doctor of Dental Surgery; DDS; DMD
Dermatology = Dermatologist
Diagnostic Radiology
Emergency Medicine = EM; Emergency Physician
Endocrinology = Endocrinology, Diabetes & Metabolism; Endocrinology, Diabetes, & Metabolism; Endocrinology & Metabolism; Endocrinologist
Family Practice = Family Medicine; Family Physician; Family Practitioner
Female Pelvic Medicine & Reconstructive Surgery
Foot & Ankle Surgery
Forensic Psychiatry
Gastroenterology = Gastroenterologist
Geriatric Medicine = Geriatrics
Geriatric Psychiatry
Gynecologic Oncology
Hand Surgery = Surgery of the Hand; Hand Surgeon
Hematology
Hospice & Palliative Medicine = Hospice & Palliative Care; Palliative Medicine; Palliative Care; Hospice & Palliative Care Medicine
Infectious Disease = Infectious Diseases
Internal Medicine = Internist; Internal Medicine Physician
Interventional Cardiology
Interventional Radiology = Vascular & Interventional Radiology
Maternal & Fetal Medicine
Medical Genetics
Medical Oncology
Medical Toxicology = Toxicology
Nephrology = Nephrologist
Neurological Surgery = Neurosurgery; Neurosurgeon; Neurologic Surgery
Neurology = Neurologist
Neurology with Special Qualifications in Child Neurology
Neuromuscular Medicine = Neuromuscular Disease
Neuropsychology = Clinical Neuropsychology; Neuropsychologist
Neuroradiology
Nuclear Medicine
Nurse Practitioner
Obstetrics & Gynecology = OB/GYN; OBGYN; Gynecology; Obstetrics
Occupational Medicine = Occ Med; Occupational & Environmental Medicine; Occupational/Environmental Medicine; Occupational Health
Occupational Therapy = Occupational Therapist
Oncology
Ophthalmology = Ophthalmologist
Optometry = Optometrist; Doctor of Optometry
Orthopedic Surgery = Orthopaedic Surgery; Orthopedics; Orthopaedics; Orthopedic; Orthopaedic; Orthopedic Surgeon; Orthopaedic Surgeon
Orthopedic Spine Surgery = Spine Surgery; Orthopaedic Spine Surgery; Orthopaedic Surgery of the Spine; Surgery of the Spine
Otolaryngology = ENT; Ear, Nose & Throat; Otolaryngology-Head & Neck Surgery; Head & Neck Surgery; Otorhinolaryngology
Pain Management = Pain Medicine; Interventional Pain; Interventional Pain Management; Interventional Pain Medicine
Pathology
Pediatric Rehabilitation Medicine
Pediatrics
Pharmacy = Pharmacist; Doctor of Pharmacy; PharmD
Physical Medicine & Rehabilitation = PM&R; PMR; Physical Medicine/Rehabilitation; Physical Medicine, Rehabilitation; Physical Medicine; Physiatry; Physiatrist
Physical Therapy = Physical Therapist; Doctor of Physical Therapy
Physician Assistant
Plastic Surgery = Plastic & Reconstructive Surgery; Plastic Surgeon
Podiatry = Podiatrist; Podiatric Surgery; Podiatric Medicine; Podiatric Medicine & Surgery; Podiatric Surgeon; Doctor of Podiatric Medicine; DPM
Preventive Medicine = Preventative Medicine
Psychiatry = Psychiatrist
Psychology = Psychologist; Clinical Psychology; Clinical Psychologist; Licensed Psychologist; Doctor of Psychology
Psychosomatic Medicine = Consultation-Liaison Psychiatry
Public Health & General Preventive Medicine = Public Health/General Preventive Medicine; General Preventive Medicine; Public Health
Pulmonary Disease = Pulmonary Diseases; Pulmonology; Pulmonary Medicine; Pulmonologist
Radiation Oncology
Radiology = Radiologist
Registered Nurse = RN; Nursing
Rheumatology = Rheumatologist
Sleep Medicine
Social Work = Licensed Clinical Social Worker; Clinical Social Work; LCSW
Spinal Cord Injury Medicine = Spinal Cord Injury
Sports Medicine = Orthopedic Sports Medicine; Orthopaedic Sports Medicine
Surgery = General Surgery; General Surgeon
Surgical Critical Care = Surgery Critical Care
Thoracic Surgery = Cardiothoracic Surgery; Thoracic & Cardiac Surgery; Thoracic Surgeon
Transplant Surgery
Trauma Surgery
Undersea & Hyperbaric Medicine
Urgent Care = Urgent Care Medicine
Urology = Urologist
Vascular Neurology
Vascular Surgery = General Vascular Surgery; Vascular Surgeon
`;

export const specialties: readonly Specialty[] = rows
  .trim()
  .split("\n")
  .map((row) => {
    const [name = "", variants] = row.split(" = ");
    return { id: slug(name), name, variants: variants?.split("; ") ?? [] };
  });

/** The specialty of a slug; undefined where the catalog has none. */
export function specialtyById(id: string): Specialty | undefined {
  return byId.get(id);
}
const byId = new Map(specialties.map((specialty) => [specialty.id, specialty]));

const phrases = new PhraseTable<string>();
/** Names without blanks, for those that are one letter off ("Sports Medicinea"). */
const squeezed: { letters: string; name: string }[] = [];
for (const { name, variants } of specialties)
  for (const form of [name, ...variants]) {
    phrases.add(form, name);
    const letters = squeeze(wordsOf(form));
    if (letters.length >= 8) squeezed.push({ letters, name });
  }

/** What ends a name within a list or sentence. */
const separator = /[,;:()/]|\s-\s|\.\s/;
const joining = new Set("and with or also plus".split(" "));
/** Words around the names ("is Board Certified in …, has a subspecialty in …"). */
const around = new Set(
  "board certified certification certificate in is a an the expert reviewer physician has have subspecialty sub specialty subspecialties specialties licensed state no none not stated specified".split(
    " ",
  ),
);
/** Longer than any name of a specialty: the list has run into other text. */
const longestName = 90;

/**
 * The specialties of a "Certification(s)/Specialty:" list or of the sentence "is Board Certified in …", in the text's
 * order, each once, under their canonical names; a name that the catalog does not know comes back as printed (white
 * space folded). `start` and `end` (exclusive) are offsets in `text`.
 */
export function findSpecialties(text: string): { name: string; start: number; end: number }[] {
  const words = wordsOf(text);
  const ends = words.map(({ end }, at) => {
    const next = words[at + 1];
    return !next || separator.test(text.slice(end, Math.min(next.start, end + 8)));
  });
  const isEnd = (to: number) => ends[to - 1] || joining.has(words[to]!.key) || around.has(words[to]!.key);
  const known = (from: number) => phrases.longest(words, from, (_, to) => isEnd(to) === true);

  const found = new Map<string, { name: string; start: number; end: number }>();
  const add = (name: string, from: number, to: number) => {
    const start = words[from]!.start;
    if (!found.has(name)) found.set(name, { name, start, end: words[to - 1]!.end });
  };

  for (let at = 0; at < words.length; ) {
    const { key } = words[at]!;
    if (key === "licensed" && words[at + 1]?.key === "to") break;
    const name = known(at);
    if (name && ends[name.to - 1]) {
      add(name.value, at, name.to);
      at = name.to;
      continue;
    }
    if (!name && (joining.has(key) || around.has(key))) {
      at += 1;
      continue;
    }
    let end = at + 1;
    while (!ends[end - 1] && end - at < 12) end += 1;
    const near = nearlyKnown(words.slice(at, end));
    if (!near && name) end = name.to;
    else if (!near) end = endOfUnknown(words, at, end, known);
    const printed = text.slice(words[at]!.start, words[end - 1]!.end).replace(/\s+/g, " ");
    const value = near ?? name?.value ?? nearlyKnown(words.slice(at, end)) ?? printed;
    if (value.length <= longestName && /[A-Z]/.test(value)) add(value, at, end);
    at = end;
  }
  return [...found.values()];
}

/** An unknown name runs to the separator, or to an "and" that a known name follows. */
function endOfUnknown(
  words: readonly Word[],
  from: number,
  to: number,
  known: (from: number) => unknown,
): number {
  for (let at = from + 1; at < to; at += 1) {
    const { key } = words[at]!;
    if (around.has(key) || (joining.has(key) && known(at + 1))) return at;
  }
  return to;
}

function nearlyKnown(words: readonly Word[]): string | undefined {
  const letters = squeeze(words);
  return letters.length < 8 || letters.length > longestName
    ? undefined
    : squeezed.find((entry) => withinOneLetter(entry.letters, letters))?.name;
}

function squeeze(words: readonly Word[]): string {
  return words.map(({ key }) => key).join("");
}

/** Whether two strings differ by at most one letter added, lost or changed. */
function withinOneLetter(a: string, b: string): boolean {
  if (Math.abs(a.length - b.length) > 1) return false;
  let front = 0;
  while (front < a.length && a[front] === b[front]) front += 1;
  let back = 0;
  const room = Math.min(a.length, b.length) - front;
  while (back < room && a[a.length - 1 - back] === b[b.length - 1 - back]) back += 1;
  return Math.max(a.length, b.length) - front - back <= 1;
}
