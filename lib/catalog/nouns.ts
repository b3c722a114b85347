/**
 * Words of letters that have two numbers, in the singular; verbs among them, since "indicates" is a
 * form of "indicate". A search finds either number by the other. Words that are missing here are
 * found too, at the price of a second query (`otherNumbers` in lib/search/text/plurals.ts), so this
 * list holds what letters and readers use most: the engine reads all of it for every word.
 */
export const nouns: readonly string[] = `
abdomen abduction abductor ability abnormality accident activity addition address adductor adhesion adhesive adjuster adjuvant
adl administrator adult aed agency agent aggravate aid allergy allograft allow alteration alternative amount analgesic analysis
anchor anesthetic aneurysm angle ankle antagonist antibiotic anticoagulant anticonvulsant antidepressant antiemetic
antihistamine antipsychotic anxiolytic appeal appear appearance applicant application appointment approach approval area arm
arthrogram arthropathy arthroplasty arthroscopy aspect aspiration assessment attachment attempt attorney authorization autograft
barbiturate basis battery become behavior belly benefit benzodiazepine biopsy block bone box brace bulge bursitis burst
calculation canal candidate cane capability capsule care carrier carry case cast caution cell center cesi chamber change chapter
chest chiropractor circumstance claim clavicle click clinic clinician code community company compensation complain complaint
complication component compound compress concern condition confirm consequence consider consideration consist consult
consultation contain continuation continue contract contraindication contrast contusion convulsant copay cornerstone course
court coworker cream crest crisis crutch cuff cure cyst date day decade decision defect deficit deformity degree demonstrate
denial deposition depressant depression dermatome desire detail deteriorate determination determine develop deviation device
diagnosis diagnostic diet difficulty digit direction disability disc discectomy discomfort discuss disease disk dislocation
disorder displacement dispute distribution disturbance doctor document door dosage dose download drain dressing drop drug
duration duty dysesthesia dysfunction earplug ecg eeg effect effusion ekg elbow electrocardiogram electrode electrolyte
emergency emg employee employer encompass end endoscopy entrapment enzyme epidural episode equate ergonomic esi establish
evaluate evaluation event evidence exacerbation exam examination exceed exception exercise exist expectation expense extension
extremity eye face facet factor fail failure fall family fee feel fellow female fever fiber field film finding finger fingertip
flag flare flexion follow forearm form formulation fracture frequency function fusion gain gait gap gel generator girdle give
gland glass glove goal grade gram grant groin group guard guideline gym hand happen head headache hearing heart heel hernia
herniation hip history home hormone hospital hour house hypnotic identify illness image impairment implant impression improve
improvement inability inch incision include increase indicate indication individual infection inflammatory infusion ingredient
inhaler inhibitor injection injury insertion insole instance insurer interpretation interpreter interval intervention interview
involve irritation issue jaw joint judge junction kidney kind kit knee lab laboratory labrum laceration lack laminectomy
laminoplasty laminotomy laser law lawyer laxative lead leg lend lesi lesion letter level lift ligament light limit limitation
line liquid loss lotion lung machine maintain male maneuver manifestation manipulation margin mass massage mattress mbb measure
measurement mechanism medication medicine meet member membership membrane meniscectomy message metabolite method migraine
milligram minute modality model modification module molecule monitor month morning motion motor mouth mouthguard move movement
mri muscle musculature myelopathy nail narcotic ncv necessitate necessity neck need needle nerve neurectomy neurologist neuroma
neuropathy neurostimulator nodule noise note nsaid number nurse nutrient observation occupation occur offer office oil ointment
opening operation opiate opioid option order orthosis orthotic osteophyte osteotomy outcome outline pack pad page pain pallet
palpitation paraspinal paresthesia part participate partner patch patella pathologist pathology patient payer payment pedicle
pelvis pen percent period persist petition pharmaceutical pharmacist pharmacy phase phone physician physiotherapist pill pillow
pin placebo plan plane plate platelet podiatrist point polyp population portion possibility pound ppi practitioner precaution
prescriber prescription present pressure prevent primary principle probe problem procedure proceeding process professional
prognosis program prosthesis protein protocol protrusion provide provider psychiatrist psychologist pulse pump pupil purchase
quadrant qualify quantity question questionnaire radiate radiation radiculopathy radiograph radiologist raise range rash rate
rationale ray reason reassessment receive recommend recommendation record recovery reduction referral refill reflect reflex
refusal regard regimen region regulation regurgitation reimbursement relapse relate relationship relaxant rely remain rental
repair repeat replacement report request require resection resident response restriction result return reveal review reviewer
rib ring risk robot rod room root rotation route rub rule ruling sacrum salary sample scaffold scale scalpel scan scar schedule
scooter score screen screening screw seat second section sedative seem seizure sensation sensor serum service session sheet
shirt shock shockwave shoe shot shoulder show side sign sinus situation skill sleep sling slip snore snrb snri sock sound source
space spasm specialist specialty specify spell spica spine splint sponge sprain spray spur ssri stable stage stair stance
standard stapler state statement statin stem stenosis step sternum steroid stimulant stimulator stipulate stocking stool stop
strain strap strength stress stretch stroke structure study subluxation substance substitute suffer suicide summary supplement
supply support surgeon surgery survey suture swab swelling switch symptom syndrome syringe system tab table tablet tape target
task team tear technician technique technologist telephone tendinitis tendinopathy tendon term test tfesi therapist therapy
thickness thigh thrill thrombosis thumb tick time tissue toe toenail tongue tool topic total tourniquet toxin tpi tract trainer
transfer transmittal transplant trauma treadmill treat treatment tremor trial trigger triglyceride triptan tub tube tuberosity
tumor tunnel type ulcer ultrasound unit urinalysis use utilization vaccine valve van variable varicosity vegetation vehicle vein
velocity ventilator verdict vessel veteran virus visit vitamin walk walker warrant weakness wedge week weight wheel wheelchair
window wire witness worker worsen wound wrap wrapping wrist xray year zone
`
  .trim()
  .split(/\s+/);

/**
 * Frequent words that a dictionary has in a second form, which is another word ("ten" of TENS, "doe"
 * of "does") or one that no letter has ("medicals").
 */
export const uninflected: ReadonlySet<string> = new Set(
  `
active acute back being better california chiropractic clear cold conservative constant crps current daily december deep diagnose does down dull
external felt first following forward four full further general given hawkins http have high inferior initial internal lateral left
long lower manual medical moderate more multiple necessary negative november numb objective october official open oral original other over
past physical positive possible post posterior prior retrospective right same secondary severe shallow sharp short single small special
specific status straight superior taking tens their these three twelve upper well when while will work working would
`
    .trim()
    .split(/\s+/),
);

/** Plurals that follow no rule. */
export const irregularPlurals: readonly (readonly [singular: string, plural: string])[] = [
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["man", "men"],
  ["woman", "women"],
  ["person", "people"],
  ["half", "halves"],
  ["knife", "knives"],
  ["self", "selves"],
  ["scarf", "scarves"],
  ["criterion", "criteria"],
  ["vertebra", "vertebrae"],
  ["bursa", "bursae"],
  ["fibula", "fibulae"],
  ["scapula", "scapulae"],
  ["fasciitis", "fasciitides"],
  ["cortex", "cortices"],
  ["index", "indices"],
  ["appendix", "appendices"],
  ["ganglion", "ganglia"],
  ["medium", "media"],
  ["bacterium", "bacteria"],
  ["phenomenon", "phenomena"],
  ["acetabulum", "acetabula"],
  ["foramen", "foramina"],
  ["nucleus", "nuclei"],
  ["ramus", "rami"],
  ["bronchus", "bronchi"],
  ["stimulus", "stimuli"],
  ["thrombus", "thrombi"],
  ["meniscus", "menisci"],
];
