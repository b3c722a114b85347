/**
 * Words of letters that have two numbers, in the singular; verbs among them, since "indicates" is a
 * form of "indicate". A search finds either number by the other. Words that are missing here are
 * found too, at the price of a second query (`otherNumbers` in lib/search/text/plurals.ts), so this
 * list holds what letters and readers use most: the engine reads all of it for every word.
 */
export const nouns: readonly string[] = `
abdomen abductor ability abnormality accident activity address adductor adhesion adjuster adjuvant adl administrator adult aed
agency agent aid allergy allograft allow alteration alternative analgesic anesthetic aneurysm angle ankle antagonist antibiotic
anticoagulant anticonvulsant antidepressant antiemetic antihistamine antipsychotic anxiolytic appeal appear applicant
application appointment approach approval area arm arthrogram arthropathy arthroplasty arthroscopy aspect aspiration assessment
attachment attempt attorney authorization autograft barbiturate battery become behavior belly benefit benzodiazepine biopsy
block bone box brace bulge bursitis burst calculation canal candidate cane capability capsule care carrier carry case cast
caution cell center cesi chamber change chest chiropractor circumstance claim clavicle click clinic clinician code community
company complain complaint complication component compound compress concern condition consequence consideration consist
consultation contain continue contract contraindication contrast contusion convulsant copay cornerstone course court coworker
cream crutch cure cyst day decade defect deficit deformity degree denial deposition depressant depression dermatome desire
detail deteriorate develop device diagnose diagnostic diet difficulty digit direction disability disc discectomy discuss disease
disk dislocation disorder dispute distribution disturbance doctor document dosage dose download drain dressing drug duration
duty dysesthesia earplug ecg eeg effect effusion ekg elbow electrocardiogram electrode electrolyte emergency emg employee
employer encompass end endoscopy entrapment enzyme epidural episode equate ergonomic esi evaluation event evidence exacerbation
exam examination exceed exception exercise exist expectation expense extremity eye face facet factor fail fall family fee feel
fellow fever fiber field film finding finger fingertip flag flare flexion follow foramen forearm form formulation fracture
fusion gain gait gel generator girdle give gland glass glove goal gram grant groin group guard guideline gym hand happen head
headache hearing heart heel hernia herniation hip hormone hospital hour house hypnotic image impairment implant impression
improve improvement inch incision include increase indicate indication individual infection inflammatory infusion ingredient
inhaler inhibitor injection injury insole instance insurer interpreter interval intervention interview involve irritation issue
jaw joint judge kidney kind kit knee lab labrum laceration laminectomy laminoplasty laminotomy laser law lawyer laxative lead
leg lend lesi lesion letter level lift ligament light limit limitation line liquid loss lotion lung machine maneuver
manifestation manipulation margin massage mattress mbb measure measurement medication medicine meet member membership membrane
meniscectomy meniscus message metabolite method migraine milligram minute modality model modification module molecule monitor
month morning motion motor mouth mouthguard move movement mri muscle musculature myelopathy nail narcotic ncv necessitate neck
need needle nerve neurectomy neurologist neuroma neuropathy neurostimulator nodule noise note nsaid nurse nutrient occupation
occur offer oil ointment operation opiate opioid option order orthotic osteophyte osteotomy outcome outline pack pad page pain
pallet palpitation paraspinal paresthesia part partner patch patella pathologist pathology patient payer payment pedicle pelvis
pen percent period persist petition pharmaceutical pharmacist pharmacy phase phone physician physiotherapist pill pillow pin
placebo plan plane plate platelet podiatrist point polyp population pound ppi practitioner precaution prescriber prescription
present pressure primary principle probe problem procedure proceeding process professional program protein protocol protrusion
provider psychiatrist psychologist pulse pump pupil purchase quadrant qualify quantity question questionnaire radiate
radiculopathy radiograph radiologist rash rate ray reason reassessment recommend recommendation record reduction refill reflect
reflex refusal regard region regulation regurgitation reimbursement relapse relate relationship relaxant rely remain rental
repair replacement report request require resection resident response restriction result reveal reviewer rib ring risk robot rod
root route rub ruling sacrum salary sample scaffold scale scalpel scan scar scooter score screen screening screw seat second
section sedative seem seizure sensation sensor serum service session sheet shirt shock shoe shot shoulder show side sign sinus
situation skill sleep sling snore snrb snri sock sound space spasm specialist specialty specify spell spica spine splint sponge
sprain spray spur ssri stable stage stair standard stapler state statement statin stem stenosis step sternum steroid stimulant
stimulator stipulate stocking stool strain strap strength stretch stroke structure study subluxation substance substitute suffer
suicide supplement supply support surgeon surgery survey suture swab swelling switch symptom syndrome syringe system tab table
tablet tape target task team tear technician technique technologist telephone tendinitis tendinopathy tendon term test tfesi
therapist therapy thigh thrill thumb tick time tissue toe toenail tongue tool topic tourniquet toxin tpi tract trainer transfer
transmittal transplant treadmill treatment tremor trial trigger triglyceride triptan tub tube tumor type ulcer ultrasound unit
use vaccine valve van variable varicosity vegetation vehicle vein velocity ventilator verdict vertebra vessel veteran virus
visit vitamin walker warrant wedge week wheel wheelchair window wire witness worker worsen wound wrap wrapping wrist xray year
zone
`
  .trim()
  .split(/\s+/);

/** Plurals that follow no rule. */
export const irregularPlurals: readonly (readonly [singular: string, plural: string])[] = [
  ["foot", "feet"],
  ["tooth", "teeth"],
  ["man", "men"],
  ["woman", "women"],
  ["person", "people"],
  ["half", "halves"],
  ["knife", "knives"],
  ["life", "lives"],
  ["self", "selves"],
  ["scarf", "scarves"],
  ["criterion", "criteria"],
  ["stenosis", "stenoses"],
  ["vertebra", "vertebrae"],
  ["bursa", "bursae"],
  ["fibula", "fibulae"],
  ["scapula", "scapulae"],
  ["diagnosis", "diagnoses"],
  ["prognosis", "prognoses"],
  ["prosthesis", "prostheses"],
  ["orthosis", "orthoses"],
  ["hypothesis", "hypotheses"],
  ["metastasis", "metastases"],
  ["analysis", "analyses"],
  ["crisis", "crises"],
  ["basis", "bases"],
  ["thrombosis", "thromboses"],
  ["urinalysis", "urinalyses"],
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
