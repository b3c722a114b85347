/**
 * Words that show a treatment only together with others: with a part of the body ("arthroscopy"), a
 * specialist ("evaluation"), or their neighbours ("RFA").
 */
export type Cue = keyof typeof rows;

/**
 * Row form as in the catalog: `^` = only in capitals, `^^` = not even in a heading that is all
 * capitals.
 */
const rows = {
  // With a part of the body: treatments/by-part.ts
  injection: "injection; injections; inj; injected; block; blocks",
  arthroscopy:
    "arthroscopy; arthroscopic; arthroscopic surgery; arthroscopic procedure; arthroscopic repair; arthroscopic debridement; operative arthroscopy; diagnostic arthroscopy; debridement; synovectomy; chondroplasty; microfracture; loose body removal; removal of loose body; lysis of adhesions; capsular release; capsulotomy",
  labrum: "labral repair; labrum repair; labral debridement; labral reconstruction; tenodesis; tenotomy",
  fusion:
    "fusion; spinal fusion; spine fusion; arthrodesis; interbody fusion; instrumented fusion; posterior fusion; anterior fusion; spinal instrumentation",
  decompression:
    "decompression; laminectomy; laminotomy; hemilaminectomy; hemilaminotomy; discectomy; diskectomy; foraminotomy; decompressive laminectomy; laminoforaminotomy",
  brace:
    "brace; bracing; orthosis; immobilizer; sleeve; support brace; support; collar; splint; strap; custom brace",

  // With their neighbours: treatments/ambiguous.ts
  ablation: "^RFA; ^RFAs",
  angiogram: "^MRA",
  ultrasound: "ultrasound; ultra sound; ^US",

  // With a specialist: treatments/visits.ts
  surgeon:
    "surgeon; surgeons; surgical specialist; spine surgeon; spinal surgeon; orthopedic; orthopaedic; orthopedics; orthopaedics; orthopedist; ortho; orthopedic surgeon; orthopaedic surgeon; orthopedic surgery; orthopedic spine surgeon; orthopedic spine surgery; orthopedic spine; orthopedic specialist; orthopedic hand surgeon; orthopedic shoulder surgeon; orthopedic knee surgeon; ortho spine surgeon; ortho spine; ortho surgeon; ortho hand surgeon; spine surgery; spine specialist; neurosurgeon; neuro surgeon; neurosurgery; neurological surgeon; neurosurgical; hand surgeon; hand surgery; foot and ankle surgeon; shoulder surgeon; knee surgeon; hip surgeon; general surgeon; general surgery; plastic surgeon; plastic surgery; vascular surgeon; vascular surgery; thoracic surgeon; podiatric surgeon; oral surgeon; maxillofacial surgeon; bariatric surgeon; eye surgeon; orthopedic foot and ankle specialist; surgical; surgery",
  specialist:
    "specialist; specialty; pain management; pain management specialist; pain management physician; pain management doctor; pain medicine; pain physician; pain clinic; pain doctor; interventional pain management; interventional pain specialist; interventional pain physician; interventional spine; neurology; neurologist; neurologic; neurological; neuro; internal medicine; internal medicine specialist; internist; internal; urology; urologist; urological; urologic; ^ENT; ear nose and throat; ear nose throat; otolaryngology; otolaryngologist; neuro-otology; neurotology; neurotologist; otology; ophthalmology; ophthalmologist; ophthalmological; optometry; optometrist; neuro-ophthalmology; neuro-ophthalmologist; neuro-optometry; podiatry; podiatrist; podiatric; gastroenterology; gastroenterologist; ^GI; gastrointestinal; ^GI specialist; rheumatology; rheumatologist; rheumatological; dermatology; dermatologist; cardiology; cardiologist; cardiac; cardiovascular specialist; pulmonology; pulmonologist; pulmonary; endocrinology; endocrinologist; physiatry; physiatrist; ^PM&R; ^PMR; physical medicine and rehabilitation; physical medicine & rehab; hematology; hematologist; oncology; oncologist; nephrology; nephrologist; infectious disease; infectious disease specialist; allergy; allergist; toxicology specialist; toxicologist; sleep specialist; sleep medicine; sleep; hip specialist; knee specialist; shoulder specialist; hand specialist; foot specialist; foot and ankle; foot and ankle specialist; ankle specialist; wrist specialist; elbow specialist; upper extremity specialist; headache specialist; vein specialist; vascular; vascular specialist; hernia specialist; wound specialist; wound care specialist; weight loss specialist; burn specialist; TMJ specialist; occupational medicine; occupational medicine specialist; family practice; primary care; primary care physician; gynecology; gynecologist; OB/GYN; hepatology; geneticist; brain injury specialist; spinal cord injury specialist; neuromuscular specialist; sexual medicine; functional medicine; regenerative medicine",
  psych:
    "psych; pain psychologist; health psychologist; psychology; psychologist; psychological; psychiatry; psychiatrist; psychiatric; neuropsychologist; neuropsychology; behavioral health; mental health; mental health specialist",
  consult:
    "consult; consults; consultation; consultant; consulting; second consultation; initial consultation; initial consult",
  referral: "referral; refer; referred; referral to; re-referral",
  evaluation:
    "evaluation; evaluate; eval; eval and treat; evaluate and treat; assessment; exam; examination; initial evaluation; initial eval; initial assessment; comprehensive evaluation; medical evaluation; physician evaluation; workup; work-up; reassessment",
  followUp:
    "follow-up; follow up; followup; f/u; follow ups; follow-up care; follow-up treatment; follow up care",
  visit: "visit; appointment; session",
} as const satisfies Record<string, string>;

export const cueForms = Object.entries(rows).flatMap(([cue, forms]) =>
  forms.split("; ").map((form) => {
    const [, marks = "", phrase = ""] = /^(\^{0,2})(.*)$/.exec(form) ?? [];
    const printed = (["any", "capitals", "capitals-among-small-letters"] as const)[marks.length] ?? "any";
    return { cue: cue as Cue, phrase, printed };
  }),
);
