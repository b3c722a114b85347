import { describe, expect, test } from "vitest";
import { readTreatments } from "@/lib/parse/issue/treatments";
import { plainPiece } from "@/lib/parse/testing/invented-letter";

const names = (heading: string) => readTreatments(plainPiece(heading)).map(({ name }) => name);

/**
 * Invented headings of each official category; expected are the treatments right of the arrow,
 * several joined by "+".
 */
const tables: Record<string, string> = {
  Rehabilitation: `
Physical therapy 3x5 for the left ankle → Physical therapy
P.T. two (2) times weekly, right hip → Physical therapy
PHYSIOTHERAPY, NINE VISITS → Physical therapy
Continue land-based therapy x 7 → Physical therapy
Aqua therapy, 2 times a week for 5 weeks → Aquatic therapy
Physical therapy (aquatic), thoracic, 1x7 → Aquatic therapy
OT 2 x 5, right thumb → Occupational therapy
Occupational therapy/hand therapy 1x9 → Hand therapy
Chiropractor, seven visits to the mid back → Chiropractic treatment
Chiro care 1x5 → Chiropractic treatment
Chirophysio therapy 3x3 → Chiropractic physiotherapy
Deep tissue massage, 5 sessions → Massage therapy
Electro-acupuncture one time a week for seven weeks → Acupuncture
HEP kit → Home exercise program
Health club membership, 9 months → Gym membership
Spinolator x 7 → Traction / decompression
Ice/heat pad therapy → Infrared / heat therapy
Shock wave therapy to the left heel x 5 → Extracorporeal shockwave therapy
LINT 1x5 → Localized intense neurostimulation therapy
Kinesiotaping → Kinesio taping
Vestibular rehab 2x5 → Vestibular rehabilitation
Myofascial release and electrical stimulation 1x5 → Manual therapy / myofascial release + Electrical muscle stimulation (in clinic)`,
  Programs: `
HELP program, 20 days → Functional restoration program
Initial evaluation for a functional restoration program → FRP evaluation
Work hardening, 9 sessions → Work hardening / conditioning
Lindora weight loss program x 9 weeks → Weight loss program
Inpatient detox, 9 days → Detoxification program
SNF stay for three weeks → Inpatient/acute rehabilitation
Partial hospitalization, 19 days → Partial hospitalization day treatment`,
  "Diagnostic Testing": `
Genetic opioid risk test → Genetic testing
Upright MRI, left hip, 3 Tesla → MRI
MRI/CT of the left heel → MRI + CT scan
MRI arthrogram, left wrist → MR arthrogram
MRI left elbow arthrogram → MR arthrogram
MRI of the left hip with arthrogram → MR arthrogram
MRI of the left knee and MR arthrogram of the left hip → MRI + MR arthrogram
CT myelogram of the neck → CT scan
Two x-rays of the left elbow → X-ray
Flexion and extension views, cervical → X-ray
X-ray of the chest, PA and lateral → Chest x-ray
Three-phase bone scan of both feet → Bone scan
Venous Doppler, left leg → Diagnostic ultrasound
NCV/EMG of both arms → EMG/NCS
Electrodiagnostic studies (EMG & NCV), RLE → EMG/NCS
SSEP, bilateral legs → SSEP / evoked potentials
Quantitative EEG → EEG / qEEG
Urine toxicology screen x 3 → Urine drug screen
Pharmacogenetic testing → Genetic testing
Labs: hepatic panel → Laboratory tests
UA → Laboratory tests
12-lead EKG → Electrocardiogram
Baseline functional capacity evaluation → Functional capacity evaluation
Jamar grip test, left → Range of motion / strength testing
Trigger point impedance imaging → Thermography
Provocative discogram L3-4 → Discography
Polysomnogram → Sleep study
Neuropsych testing, 5 hours → Psychological/neuropsych testing
Treadmill stress test → Cardiac/pulmonary tests
Audiogram → Audiogram, vision tests
EGD → Endoscopy / GI studies`,
  Injection: `
Left L3-4 TFESI → Epidural steroid injection
Caudal epidural with IV sedation → Epidural steroid injection
Selective nerve root block, right C6 → Epidural steroid injection
Medial branch blocks at C4-5 and C5-6, left → Facet joint injection / medial branch block
Left L3-4 facet joint diagnostic injections → Facet joint injection / medial branch block
Facet rhizotomy, right C3-5 → Radiofrequency ablation
Left SIJ block → Sacroiliac joint injection
TPIs x 3, left trapezius → Trigger point injection
Xeomin 200 units → Botulinum toxin
Cortisone shot, left wrist → Corticosteroid joint injection
Subacromial injection, left → Corticosteroid joint injection
Euflexxa x 3, left knee → Viscosupplementation
Hyaluronic acid injections, right knee → Viscosupplementation
PRP to the left elbow → Platelet-rich plasma
Greater occipital nerve block, left → Nerve block
Bier block, left arm → Sympathetic block
Racz catheter → Neurolytic / neuroplasty
Pain pump refill → Intrathecal pump
IV ketamine x 3 → Ketamine / lidocaine infusion
Epidurography → Epidurography, fluoroscopy, sedation`,
  Surgery: `
MILD procedure at L3-L4 → Lumbar decompression
Left rotator cuff repair with acromioplasty and Mumford → Shoulder arthroscopy
Left knee partial lateral meniscectomy, possible chondroplasty → Knee arthroscopy
Left THA → Total joint arthroplasty
Endoscopic carpal tunnel release, left → Carpal tunnel release
Ulnar nerve transposition, right elbow → Cubital tunnel / ulnar nerve
A1 pulley release, left ring finger → Trigger finger, De Quervain, ganglion
ORIF, left clavicle → Fracture fixation
Modified Brostrom, left → Elbow/wrist/ankle arthroscopy or repair
L3-4 microdiscectomy → Lumbar decompression
XLIF L3-4 → Lumbar fusion
Anterior cervical discectomy and fusion at C3-4 → Cervical fusion / disc replacement
Balloon kyphoplasty L2 → Kyphoplasty
Left SI joint fusion → SI joint fusion
Umbilical hernia repair with mesh → Hernia repair
Occlusal guard → Dental / maxillofacial
Septoplasty → Eye / ENT
Pre-op history and physical → Pre-op clearance
RNFA → Assistant surgeon
Overnight stay x 1 → Facility/anesthesia/inpatient stay
Neuromonitoring → Intra-operative monitoring
Bone stimulator → Bone growth stimulator
DRG stimulator trial → Spinal cord stimulator trial/implant`,
  DMEPOS: `
Shoulder wrap, right → Sling
TENS machine with supplies, 60 day trial → TENS unit
EMS/TENS unit → TENS unit
H-wave device, 3 month rental → H-wave unit
IF unit, home use → Interferential unit
EMS unit → NMES / MENS / galvanic
TENS electrodes, 3 months → Multi-stim / combo units and supplies
Game Ready, 3 week rental → Cold therapy unit
Hot/cold wrap → Heat therapy pad, hot/cold wrap
Thermophore → Heat therapy pad, hot/cold wrap
Intermittent pneumatic compression device → DVT / compression device
LSO → Brace / support – back
Unloader brace, left knee → Brace – knee
Cock-up splint → Brace – wrist/elbow/ankle/neck
CAM boot → Brace – wrist/elbow/ankle/neck
Ultra sling with abduction pillow → Sling
CPM, 19 days → CPM device
Knee walker, 5 weeks → Mobility
Wedge pillow → Hospital bed / mattress / pillow
Bedside commode and shower bench → Bathroom safety
Home cervical traction unit → Home traction / inversion table
Heel lift → Orthotics / shoes
Eyeglasses → Prosthesis, hearing aids, glasses
Keyboard tray → Ergonomics
Hand controls for the van → Home/vehicle modification
Wound dressings and gauze → Supplies
BiPAP → CPAP / oral appliance`,
  "Evaluation & Management": `
Re-examination in five weeks → Office visit / follow-up
ENT consult → Specialist consultation
Second opinion, hip surgeon → Second opinion
Dentist evaluation → Dental services`,
  "Psych Services": `
CBT x 7 → Psychotherapy
Psych eval → Psychological/psychiatric evaluation
EMG biofeedback, 5 sessions → Biofeedback
Guided imagery x 5 → Hypnotherapy/relaxation
rTMS, 30 treatments → TMS`,
  "Home Health": `
Caregiver, 3 hours a day → Home health aide
Skilled nursing visits x 5 → Home nursing
Homemaker services, 5 hours a week → Housekeeping
In-home physical therapy 2x3 → Home PT/OT`,
  Transportation: `
Non-emergency medical transport → Medical transportation
Translator → Interpreter
Hotel, two nights → Lodging/temporary housing`,
  Pharmaceuticals: `
Consensi 5/200 mg #30 → Amlodipine/celecoxib
Drizalma Sprinkle 30 mg #30 → Duloxetine
Lucemyra 0.18 mg #84 → Lofexidine
Suboxone 8/2 mg #60 → Buprenorphine/naloxone
Butrans 10 mcg/hr patch #4 → Buprenorphine
Senna-S 8.6/50 mg #60 → Docusate/senna
Kera-Tek analgesic gel, 4 oz → Menthol/methyl salicylate
Vicodin ES 7.5/300 #45 → Hydrocodone/acetaminophen
Hydrocodone/APAP 5/325 → Hydrocodone/acetaminophen
Endocet 7.5/325 mg #45 → Oxycodone/acetaminophen
Roxicodone 15 mg → Oxycodone
Tylenol #4, #45 → Codeine/acetaminophen
Butrans 15 mcg/hr → Buprenorphine
Advil 200mg → Ibuprofen
Etodolac 400mg #45 → Etodolac
Fexmid 7.5 mg → Cyclobenzaprine
Robaxin 500 mg, one refill → Methocarbamol
Gralise 300mg → Gabapentin
Effexor XR 75 → Venlafaxine
Klonopin 0.5 mg → Clonazepam
Lunesta 2 mg → Eszopiclone
Seroquel 25mg → Quetiapine
Nexium 40 mg → Esomeprazole
Zantac 150 mg → Ranitidine
Senokot-S → Docusate/senna
Phenergan 25 mg → Promethazine
Fiorinal → Butalbital/aspirin/caffeine
Maxalt 10mg → Rizatriptan
Cialis 5 mg → Tadalafil
Tabradol 1 mg/ml oral suspension, 250 ml → Cyclobenzaprine
Synapryn, unknown quantity → Tramadol
GABAdone #45 → GABAdone
Marinol 5mg → Dronabinol
Augmentin 875 → Amoxicillin/clavulanate
Xarelto 10 mg → Rivaroxaban
Provigil 100mg → Modafinil`,
};

describe.each(Object.entries(tables))("%s", (category, table) => {
  const rows = table
    .trim()
    .split("\n")
    .map((row) => row.split(" → "));
  test.each(rows)("%s", (heading, expected) => {
    const found = readTreatments(plainPiece(heading!));
    expect(found.map(({ name }) => name).join(" + ")).toBe(expected);
    expect(new Set(found.map((treatment) => treatment.category))).toEqual(new Set([category]));
  });
});

test.each([
  [
    "Acupuncture, chiropractic care and physical therapy 2x5 each",
    ["Acupuncture", "Chiropractic treatment", "Physical therapy"],
  ],
  ["MRI of the left knee; EMG/NCV of both legs", ["MRI", "EMG/NCS"]],
  [
    "Lumbar ESI at L3-4 with pain interventionist consult",
    ["Epidural steroid injection", "Specialist consultation"],
  ],
  ["ORIF left wrist with carpal tunnel release", ["Fracture fixation", "Carpal tunnel release"]],
  ["Soma 350 mg #45, Prilosec and Norco", ["Carisoprodol", "Omeprazole", "Hydrocodone/acetaminophen"]],
  ["L3-4 laminectomy and fusion", ["Lumbar decompression", "Lumbar fusion"]],
])("several are read in the heading's order: %s", (heading, expected) =>
  expect(names(heading)).toEqual(expected),
);

test.each([
  ["MRI (magnetic resonance imaging), left foot", ["MRI"]],
  ["EMG (electromyogram)/NCV (nerve conduction velocity), RUE", ["EMG/NCS"]],
  ["Ultram (tramadol) 50 mg #45", ["Tramadol"]],
  ["Shockwave therapy (ESWT)", ["Extracorporeal shockwave therapy"]],
])("the same under two names is read once: %s", (heading, expected) =>
  expect(names(heading)).toEqual(expected),
);

test.each([
  "",
  "Twelve sessions of therapy",
  "Unknown treatment",
  "tens of visits, if not more",
  "Intense pain",
  "Surgery",
  "One month supply",
  "Oral medications",
  "RFA form",
])("nothing is invented for %j", (heading) => expect(names(heading)).toEqual([]));

test.each([
  ["Cyclobenzaprin 10 mg", "Cyclobenzaprine"],
  ["Arthoscopy of the left knee", "Knee arthroscopy"],
  ["Physcial therapy 2x5", "Physical therapy"],
  ["Acupunture, seven visits", "Acupuncture"],
  ["Ophenadrine 100 mg", "Orphenadrine"],
])("one slip of the pen does not matter: %s", (heading, expected) =>
  expect(names(heading)).toEqual([expected]),
);

test("a generic's name is stated, its brand implies it, and the span covers the words that show it", () => {
  const read = (heading: string) =>
    readTreatments(plainPiece(heading)).map(({ certainty, span, treatmentId }) => [
      treatmentId,
      certainty,
      heading.slice(...span),
    ]);
  expect(read("Retrospective tramadol HCl 50 mg")).toEqual([["tramadol", "stated", "tramadol HCl"]]);
  expect(read("Retrospective Ultram 50 mg")).toEqual([["tramadol", "implied", "Ultram"]]);
  expect(read("Baclofen 2%, lidocaine 5% in cream base")).toEqual([
    ["topical-compound", "implied", "Baclofen 2%, lidocaine 5% in cream"],
  ]);
});

test("a heading that a page break splits is read across it", () => {
  expect(names("Lumbar epidural\nsteroid injection")).toEqual(["Epidural steroid injection"]);
});

test("a megabyte of anything is read in linear time", () => {
  const started = performance.now();
  for (const unit of [" ", "x", "physical ", "Baclofen 2%, ", "knee injection ", "consult for RFA ", "PT, "])
    readTreatments(plainPiece(unit.repeat(1_000_000 / unit.length)));
  expect(performance.now() - started).toBeLessThan(5000);
});
