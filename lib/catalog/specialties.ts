import { nearestName } from "@/lib/catalog/near-name";
import { PhraseTable, type Word, wordsOf } from "@/lib/catalog/phrases";
import { slug } from "@/lib/catalog/slug";

/**
 * A reviewer's medical specialty: canonical name (domain reference 4.3, 1.6) and other forms that
 * letters print.
 */
export type Specialty = { id: string; name: string; variants: readonly string[] };

// One row per specialty: "Canonical name = variant; variant". Case and blanks are ignored, and "&"
// equals "and".
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
Physical Medicine & Rehabilitation = PM&R; PMR; Physical Medicine/Rehabilitation; Physical Medicine & Rehab; Physical Medicine, Rehabilitation; Physical Medicine; Physiatry; Physiatrist
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
/** Names without blanks, for names with one wrong letter ("Sports Medicinea"). */
const squeezed: [letters: string, name: string][] = [];
for (const { name, variants } of specialties)
  for (const form of [name, ...variants]) {
    phrases.add(form, name);
    squeezed.push([squeeze(wordsOf(form)), name]);
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
/** Longer than any name or list of specialties: beyond it, the text is about something else. */
const longestName = 90;
const longestList = 2000;

/** A name between two words of a list, `to` exclusive. */
type Name = { name: string; from: number; to: number };

/**
 * The specialties of a "Certification(s)/Specialty:" list or of the sentence "is Board Certified in
 * …", in the text's order, each once, under their canonical names; a name that the catalog does not
 * know comes back as printed (white space folded). `start` and `end` (exclusive) are offsets in
 * `text`.
 */
export function findSpecialties(text: string): { name: string; start: number; end: number }[] {
  const list = new SpecialtyList(text.slice(0, longestList));
  const found = new Map<string, { name: string; start: number; end: number }>();
  for (const { name, from, to } of list.names())
    if (!found.has(name) && name.length <= longestName && /[A-Z]/.test(name))
      found.set(name, { name, start: list.words[from]!.start, end: list.words[to - 1]!.end });
  return [...found.values()];
}

class SpecialtyList {
  readonly words: readonly Word[];
  readonly #text: string;
  /** For each word whether a separator follows it. */
  readonly #closes: readonly boolean[];

  constructor(text: string) {
    this.#text = text;
    this.words = wordsOf(text);
    this.#closes = this.words.map(({ end }, at) => {
      const next = this.words[at + 1];
      return !next || separator.test(text.slice(end, Math.min(next.start, end + 8)));
    });
  }

  *names(): Generator<Name> {
    for (let at = 0; at < this.words.length; ) {
      if (this.words[at]!.key === "licensed" && this.words[at + 1]?.key === "to") return;
      const name = this.#nameAt(at);
      if (name) yield name;
      at = name?.to ?? at + 1;
    }
  }

  /**
   * A known name, or a nearly known one, or else the text up to the separator; nothing at a word
   * that only surrounds names.
   */
  #nameAt(from: number): Name | undefined {
    const known = this.#known(from);
    if (known && this.#closes[known.to - 1]) return known;
    if (!known && this.#isAround(from)) return undefined;
    let end = from + 1;
    while (!this.#closes[end - 1]) end += 1;
    const whole = this.#nearlyKnown(from, end) ?? known;
    if (whole) return whole;
    const to = this.#endOfUnknown(from, end);
    const printed = this.#text.slice(this.words[from]!.start, this.words[to - 1]!.end);
    return this.#nearlyKnown(from, to) ?? { name: printed.replace(/\s+/g, " "), from, to };
  }

  #known(from: number): Name | undefined {
    const match = phrases.longest(this.words, from, (_, to) => this.#closes[to - 1] || this.#isAround(to));
    return match && { name: match.value, from, to: match.to };
  }

  #nearlyKnown(from: number, to: number): Name | undefined {
    const name = nearestName(squeeze(this.words.slice(from, to)), squeezed);
    return name === undefined ? undefined : { name, from, to };
  }

  #isAround(at: number): boolean {
    const key = this.words[at]?.key ?? "";
    return joining.has(key) || around.has(key);
  }

  /**
   * An unknown name runs to the separator, to a word around names, or to an "and" that a known name
   * follows.
   */
  #endOfUnknown(from: number, to: number): number {
    for (let at = from + 1; at < to; at += 1) {
      const { key } = this.words[at]!;
      if (around.has(key) || (joining.has(key) && this.#known(at + 1))) return at;
    }
    return to;
  }
}

function squeeze(words: readonly Word[]): string {
  return words.map(({ key }) => key).join("");
}
