/**
 * Words that a search treats as synonyms, one group per row. Each finds all others before the `>`,
 * and those after it, which do not find the group: a narrower word, or an abbreviation with another
 * meaning. Entries of more than three words are found but do not expand themselves. Brands and
 * generics of drugs come from the drug tables.
 */
export const searchGroups = `
PT; physical therapy; physiotherapy
OT; occupational therapy
aquatic therapy; aqua therapy; pool therapy; water therapy
chiro; chiropractic; chiropractor; spinal manipulation
CMT > chiropractic; chiro; spinal manipulation
manual therapy; myofascial release; soft tissue mobilization
massage; massage therapy
acupuncture; electroacupuncture; electro acupuncture
HEP; home exercise program
gym membership; health club; pool membership
electrical stimulation; electrical muscle stimulation; e-stim > EMS
EMS > electrical stimulation; electrical muscle stimulation; e-stim
NMES; neuromuscular electrical stimulation; neuromuscular stimulator
ESWT; shockwave; shock wave; extracorporeal shockwave therapy
LLLT; cold laser; low level laser
LINT; localized intense neurostimulation therapy; hyperstimulation analgesia
cognitive rehabilitation; cognitive rehab
FRP; functional restoration program; functional restoration; chronic pain program
work hardening; work conditioning
detox; detoxification
SNF; skilled nursing facility
inpatient rehabilitation; acute rehabilitation; inpatient rehab; ARU
MRI; magnetic resonance imaging
MR arthrogram; MRI arthrogram; MRA
CT; CT scan; CAT scan; computed tomography
x-ray; xray; radiograph; plain film
CXR; chest x-ray
DEXA; bone density scan
EMG/NCS; EMG/NCV; electrodiagnostic study; electrodiagnostic testing; EDX
EMG; electromyography; electromyogram > electrodiagnostic study; electrodiagnostic testing
NCS; NCV; nerve conduction study; nerve conduction velocity; nerve conduction test > electrodiagnostic study; electrodiagnostic testing
SSEP; somatosensory evoked potential
EEG; electroencephalogram
UDS; UDT; drug screen; drug screening; drug test; drug testing; urine drug screen; urine drug test; urine toxicology
genetic testing; pharmacogenetic testing; DNA testing
EKG; ECG; electrocardiogram
CBC; complete blood count
CMP; comprehensive metabolic panel
FCE; functional capacity evaluation
ROM; range of motion
PSG; polysomnogram; polysomnography; sleep study
EGD; upper endoscopy
labs; lab tests; laboratory tests; blood test
ESI; epidural steroid injection; epidural injection > LESI; CESI; TFESI
LESI > ESI; epidural steroid injection; epidural injection
CESI > ESI; epidural steroid injection; epidural injection
TFESI > ESI; epidural steroid injection; epidural injection; transforaminal
MBB; medial branch block; facet block; facet injection; facet joint injection
radiofrequency ablation; rhizotomy; radiofrequency neurotomy; neurotomy; RF ablation; facet denervation
RFA > radiofrequency ablation; rhizotomy; neurotomy; request for authorization
SI joint injection; sacroiliac joint injection; SIJ injection
TPI; trigger point injection
Botox; botulinum toxin; onabotulinumtoxinA
cortisone injection; corticosteroid injection
steroid injection > cortisone injection; corticosteroid injection
hyaluronic acid; viscosupplementation; Synvisc; Orthovisc; Euflexxa; Supartz; Hyalgan; Monovisc
PRP; platelet rich plasma; platelet-rich plasma
SNRB; selective nerve root block
SGB; stellate ganglion block
SCS; spinal cord stimulator; spinal cord stimulation; dorsal column stimulator
IDDS; intrathecal pump; pain pump
ACDF; anterior cervical fusion; anterior cervical discectomy and fusion
cervical fusion > ACDF; anterior cervical discectomy and fusion
lumbar fusion; lumbar interbody fusion > TLIF; PLIF; ALIF; XLIF
laminectomy; lumbar decompression; discectomy; microdiscectomy
RCR; rotator cuff repair
subacromial decompression > SAD
SAD > subacromial decompression
DCR; distal clavicle resection; distal clavicle excision; Mumford
MUA; manipulation under anesthesia
TKA; TKR; total knee arthroplasty; total knee replacement; knee replacement
THA; THR; total hip arthroplasty; total hip replacement; hip replacement
CTR; carpal tunnel release
ORIF; open reduction internal fixation; open reduction and internal fixation
ADR; disc replacement; artificial disc
assistant surgeon; surgical assistant; PA assist
medical clearance; pre-op clearance; preoperative clearance; pre-operative clearance
post-op; postoperative; post-operative; post-surgical
pre-op; preoperative; pre-operative
TENS; TENS unit; transcutaneous electrical nerve stimulation
H-wave; H wave; HWT
interferential unit; IF unit; ICS; IFC; interferential stimulator; interferential current
cold therapy unit; cryotherapy; cold compression; ice machine; Vascutherm; Polar Care; Game Ready
DVT; deep vein thrombosis
compression device; intermittent pneumatic compression; SCD
LSO; lumbar support; back brace; lumbar brace; back support; lumbosacral orthosis
cervical collar; neck brace; C-collar
CPM; continuous passive motion
DME; durable medical equipment
CPAP; continuous positive airway pressure
orthotics; shoe inserts; insoles
bone growth stimulator; bone stimulator
CBT; cognitive behavioral therapy; psychotherapy
TMS; transcranial magnetic stimulation
ECT; electroconvulsive therapy
home health aide; home aide; caregiver; home health care; attendant care; HHA
RN; registered nurse; home nursing
transportation; medical transportation
low back; lower back; lumbar; lumbar spine; lumbosacral; L-spine
neck; cervical; cervical spine; C-spine
mid back; upper back; thoracic; thoracic spine; T-spine
SI joint; sacroiliac joint; sacroiliac; SIJ
AC joint; acromioclavicular joint; acromioclavicular
TMJ; temporomandibular joint; jaw
upper extremity; arm; UE > BUE; RUE; LUE
lower extremity; leg; LE > BLE; RLE; LLE
ACL; anterior cruciate ligament
rotator cuff; RTC
CTS; carpal tunnel syndrome; carpal tunnel
CRPS; RSD; complex regional pain syndrome; reflex sympathetic dystrophy
PTSD; post traumatic stress disorder
TBI; traumatic brain injury; head injury
GERD; acid reflux; gastroesophageal reflux disease
DJD; osteoarthritis; degenerative joint disease; OA
DDD; degenerative disc disease
SLR; straight leg raise
VAS; visual analog scale
TTP; tender to palpation
HNP; herniated disc; disc herniation
LBP; low back pain; lower back pain; lumbago
NSAID; NSAIDs; non-steroidal anti-inflammatory; anti-inflammatory; nonsteroidal anti-inflammatory drug; nonsteroidal anti-inflammatory drugs; non-steroidal anti-inflammatory drug; non-steroidal anti-inflammatory drugs
PPI; proton pump inhibitor
AED; anti-epilepsy drug; anticonvulsant; antiepileptic
antidepressant > SSRI; SNRI; tricyclic
opioid; opiate; narcotic; opioids
muscle relaxant; muscle relaxer
benzodiazepine; benzo
sleeping pill; sedative-hypnotic; sleep aid; hypnotic
cannabis; marijuana; medical marijuana; cannabinoid
pain cream; topical compound; compound cream; compounded cream; compounded topical
morphine equivalent dose; MEDD; MME; morphine milligram equivalent > MED
MED > morphine equivalent dose; MEDD; MME
CURES; PDMP; prescription drug monitoring
APAP; acetaminophen; paracetamol
hydrocodone; hydrocodone/acetaminophen; Norco; Vicodin; Lortab
oxycodone; oxycontin; Roxicodone; Percocet
codeine; Tylenol #3
UR; utilization review
IMR; independent medical review
QME; qualified medical evaluator; qualified medical examiner
AME; agreed medical evaluator; agreed medical examiner
PTP; primary treating physician
MMI; maximum medical improvement
EBM; evidence based medicine
MTUS; Medical Treatment Utilization Schedule
ODG; Official Disability Guidelines
ACOEM; American College of Occupational and Environmental Medicine
CPMTG; Chronic Pain Medical Treatment Guidelines
PM&R; physiatry; physical medicine and rehabilitation
ADL; activities of daily living
medically necessary; medical necessity
uphold; upheld
overturn; overturned
appeal; appealed
depressed > depression
anxious > anxiety
suicidal > suicide
diabetic > diabetes
arthritic > arthritis; osteoarthritis
hypertensive > hypertension
obese > obesity
overweight > obesity; obese
asthmatic > asthma
epileptic > epilepsy; seizure
anemic > anemia
pregnant > pregnancy
psychotic > psychosis
neuropathic > neuropathy
myelopathic > myelopathy
fractured > fracture
dizzy > dizziness
nauseous > nausea
constipated > constipation
sleepless > insomnia
addicted > addiction
infected > infection
swollen > swelling
`;
