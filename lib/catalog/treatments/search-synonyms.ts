/**
 * Words that a search takes for each other, one group a row. Each reaches all others of its row; entries of more than
 * three words are found but do not themselves expand. Drugs' brands and generics come from the drug tables.
 */
export const searchGroups = `
PT; physical therapy; physiotherapy
OT; occupational therapy
aquatic therapy; aqua therapy; pool therapy
chiro; chiropractic; chiropractor; spinal manipulation
manual therapy; myofascial release; soft tissue mobilization
massage; massage therapy
acupuncture; electroacupuncture; electro acupuncture
HEP; home exercise program
gym membership; health club
e-stim; electrical stimulation; electrical muscle stimulation; EMS
ESWT; shockwave; shock wave; extracorporeal shockwave therapy
LLLT; cold laser; low level laser
LINT; localized intense neurostimulation therapy
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
DEXA; bone density scan
EMG; EMG/NCS; electromyography; electrodiagnostic study; electrodiagnostic studies
NCS; NCV; nerve conduction study; nerve conduction velocity; nerve conduction studies
SSEP; somatosensory evoked potential
EEG; electroencephalogram
UDS; UDT; urine drug screen; urine drug test; urine toxicology; drug testing
EKG; ECG; electrocardiogram
CBC; complete blood count
FCE; functional capacity evaluation
ROM; range of motion
PSG; polysomnogram; sleep study
EGD; upper endoscopy
labs; lab tests; laboratory tests; blood test
ESI; epidural steroid injection; epidural injection; LESI; TFESI
MBB; medial branch block; facet block; facet injection
RFA; radiofrequency ablation; rhizotomy; radiofrequency neurotomy; neurotomy
SI joint injection; sacroiliac joint injection; SIJ injection
TPI; trigger point injection
Botox; botulinum toxin; onabotulinumtoxinA
cortisone injection; corticosteroid injection; steroid injection
hyaluronic acid; viscosupplementation; Synvisc; Orthovisc; Euflexxa; Supartz
PRP; platelet rich plasma; platelet-rich plasma
SNRB; selective nerve root block
SCS; spinal cord stimulator; dorsal column stimulator
IDDS; intrathecal pump; pain pump
ACDF; anterior cervical fusion; anterior cervical discectomy and fusion; cervical fusion
TLIF; PLIF; ALIF; lumbar fusion
laminectomy; lumbar decompression; discectomy; microdiscectomy
RCR; rotator cuff repair
SAD; subacromial decompression
TKA; TKR; total knee arthroplasty; total knee replacement; knee replacement
THA; THR; total hip arthroplasty; total hip replacement; hip replacement
CTR; carpal tunnel release
ORIF; open reduction internal fixation
ADR; disc replacement; artificial disc
assistant surgeon; surgical assistant; PA assist
medical clearance; pre-op clearance; preoperative clearance
TENS; TENS unit; transcutaneous electrical nerve stimulation
H-wave; H wave; HWT
interferential unit; IF unit; ICS; interferential stimulator
cold therapy unit; cryotherapy; cold compression; ice machine
DVT; deep vein thrombosis; compression device
LSO; lumbar support; back brace; lumbar brace
CPM; continuous passive motion
DME; durable medical equipment
CPAP; continuous positive airway pressure
orthotics; shoe inserts; insoles
CBT; cognitive behavioral therapy; psychotherapy
TMS; transcranial magnetic stimulation
ECT; electroconvulsive therapy
home health aide; home aide; caregiver; home health care; attendant care
RN; registered nurse; home nursing
transportation; medical transportation
low back; lower back; lumbar; lumbar spine; lumbosacral; L-spine
neck; cervical; cervical spine; C-spine
mid back; upper back; thoracic; thoracic spine; T-spine
SI joint; sacroiliac joint; sacroiliac
TMJ; temporomandibular joint; jaw
upper extremity; arm
lower extremity; leg
rotator cuff; RTC
CTS; carpal tunnel syndrome; carpal tunnel
CRPS; RSD; complex regional pain syndrome; reflex sympathetic dystrophy
PTSD; post traumatic stress disorder
TBI; traumatic brain injury; head injury
GERD; acid reflux; gastroesophageal reflux disease
DJD; osteoarthritis; degenerative joint disease
DDD; degenerative disc disease
HNP; herniated disc; disc herniation
NSAID; NSAIDs; non-steroidal anti-inflammatory; anti-inflammatory
PPI; proton pump inhibitor
AED; anti-epilepsy drug; anticonvulsant; antiepileptic
SSRI; antidepressant; SNRI
opioid; opiate; narcotic; opioids
muscle relaxant; muscle relaxer
sleeping pill; sedative-hypnotic; sleep aid
pain cream; topical compound; compound cream; compounded cream
APAP; acetaminophen; paracetamol
hydrocodone; hydrocodone/acetaminophen; Norco; Vicodin; Lortab
oxycodone; oxycontin; Roxicodone; Percocet
codeine; Tylenol #3
UR; utilization review
IMR; independent medical review
MTUS; Medical Treatment Utilization Schedule
ODG; Official Disability Guidelines
ACOEM; American College of Occupational and Environmental Medicine
PM&R; physiatry; physical medicine and rehabilitation
ADL; activities of daily living
medically necessary; medical necessity
uphold; upheld
overturn; overturned
`;
