/** Programs, home health, transportation and other therapies. Row form: see rehabilitation.ts. */
export const programs = `
Functional restoration program | FRP; functional restoration; HELP program; HELP interdisciplinary program; NCFRP; residential functional restoration; residential functional restoration program; multidisciplinary pain program; multidisciplinary pain management program; multidisciplinary program; multidisciplinary rehabilitation program; multidisciplinary pain rehabilitation program; interdisciplinary program; interdisciplinary pain program; interdisciplinary pain management program; interdisciplinary pain rehabilitation program; interdisciplinary pain rehabilitation; chronic pain program; chronic pain management program; comprehensive pain program; comprehensive pain management program; pain rehabilitation program; pain program; pain management program; functional rehabilitation program; biopsychosocial rehabilitation program
FRP evaluation | initial evaluation for FRP; initial evaluation for functional restoration program; evaluation for FRP; evaluation for functional restoration program; evaluation for a functional restoration program; initial evaluation for a functional restoration program; initial evaluation at a functional restoration program; FRP initial evaluation; functional restoration evaluation; functional restoration program evaluation; functional restoration program initial evaluation; functional restoration program (FRP) evaluation; functional restoration program (FRP) initial evaluation; multidisciplinary evaluation; multidisciplinary pain evaluation; multidisciplinary team evaluation; multidisciplinary conference; interdisciplinary evaluation; interdisciplinary pain evaluation; interdisciplinary pain assessment; HELP evaluation; HELP program evaluation; initial evaluation for HELP program; chronic pain program evaluation
Aftercare program | aftercare; after care program; follow-up aftercare; functional restoration aftercare; functional restoration program aftercare; FRP aftercare; remote care; HELP remote care; HELP remote care services; functional restoration program remote care
Work hardening / conditioning | work hardening; work conditioning; work hardening program; work conditioning program; work hardening/work conditioning; work conditioning/hardening; work hardening/conditioning program
Weight loss program | weight loss; medically supervised weight loss; medical weight loss; weight reduction program; weight reduction; weight management; weight management program; weight control program; bariatric program; nutrition program; diet program | Lindora; Jenny Craig; Weight Watchers; Nutrisystem; Optifast
Detoxification program | detox; detox program; detoxification; inpatient detox; inpatient detoxification; outpatient detox; outpatient detoxification; rapid detox; opioid detox; opioid detoxification; drug rehabilitation program; drug rehabilitation; medication weaning program; substance abuse program
Smoking cessation | smoking cessation program; tobacco cessation; stop smoking program
Inpatient/acute rehabilitation | acute inpatient rehab; acute inpatient rehabilitation; acute rehabilitation; acute rehabilitation unit; acute rehab; acute rehab unit; ^ARU; inpatient rehabilitation; inpatient rehabilitation facility; inpatient rehabilitation program; inpatient rehabilitation unit; inpatient rehab; inpatient rehab facility; inpatient physical rehabilitation; rehabilitation facility; rehab facility; subacute rehabilitation; sub-acute rehabilitation; subacute rehab; post-acute rehabilitation; post-acute residential rehabilitation; neurorehabilitation program; transitional living program; skilled nursing facility; ^SNF; ^IRF; sub-acute facility
Partial hospitalization day treatment | partial hospitalization; partial hospitalization program; partial hospitalization day program; day treatment; day treatment program; intensive outpatient program; intensive outpatient treatment; ^PHP; ^IOP
Driver/vocational training | driver training; driver's training; driving training; driving evaluation; driver evaluation; driving assessment; driving lessons; vocational training; vocational rehabilitation; vocational evaluation; vocational counseling; job retraining
Back school | back education; pain education; health education classes
Traumatic brain injury program | TBI program; brain injury program; brain injury rehabilitation program; outpatient TBI program; residential brain injury program
`;

export const homeHealth = `
Home health aide | home aide; home health care; home health; home healthcare; home care; home care assistance; home assistance; in-home care; in-home assistance; in home supportive services; home health services; home health assistance; home health attendant; home attendant; attendant care; personal care attendant; personal attendant; caregiver; care giver; caregiver services; home caregiver; custodial care; certified nurse assistant; certified nursing assistant; ^CNA; nurse aide; licensed vocational nurse; ^LVN; home health aid; home health care aide
Home nursing | RN visit; ^RN; registered nurse; home nurse; home health nurse; home health nursing; home health RN; in-home nursing; visiting nurse; wound care nurse; wound nurse; nurse visit; nursing visit; skilled nursing; skilled nurse; skilled nursing visit; skilled nursing care; nursing care; nursing services; private duty nurse; home infusion; nursing evaluation; home health evaluation; home health nurse evaluation; home health RN evaluation; home health assessment; home health care evaluation
Housekeeping | housekeeper; housekeeping services; house keeping; house cleaning; house cleaner; homemaker; homemaker services; home maker; cleaning service; yard work; gardening services; lawn care; meal preparation; meal delivery
Home PT/OT | home physical therapy; home PT; home health physical therapy; home health PT; in-home physical therapy; in-home PT; in home therapy; home therapy; home occupational therapy; home OT; in-home occupational therapy; home health occupational therapy; home health OT; home health PT/OT; home based physical therapy; physical therapy at home; home physical therapist
Hospice | hospice care; palliative home care
`;

export const transportation = `
Medical transportation | transportation; transport; transportation services; medical transport; non-emergency medical transportation; non-emergency transportation; non-emergency medical transport; non-emergency transport; roundtrip transportation; round trip transportation; ambulance; ambulance transportation; ambulance service; air ambulance; mileage; mileage reimbursement; taxi; taxi service; wheelchair van; wheelchair van transportation; driver services; car service; gurney transport
Interpreter | interpreter services; interpreting services; translator; translation services; medical interpreter; language interpreter
Lodging/temporary housing | lodging; temporary housing; temporary lodging; hotel; hotel stay; hotel lodging; housing; airfare; travel expenses
`;

export const therapies = `
Hyperbaric oxygen therapy | hyperbaric oxygen; hyperbaric oxygen treatment; hyperbaric therapy; hyperbaric; ^HBOT; ^HBO
Wound care | wound care treatment; wound care services; wound debridement; debridement of wound; wound clinic; wound care clinic; wound vac therapy; negative pressure wound therapy; burn care
Light therapy | bright light therapy; phototherapy
Infusion therapy | IV infusion therapy; intravenous therapy; IV antibiotics; IV hydration
Respiratory therapy | pulmonary rehabilitation; cardiac rehabilitation; cardiopulmonary rehabilitation
Magnetic / electromagnetic therapy | pulsed electromagnetic field therapy; electromagnetic therapy; magnet therapy; magnetic therapy; ^PEMF
Dialysis | hemodialysis
Radiation therapy | radiotherapy
Fertility treatment | sperm banking; in vitro fertilization
`;
