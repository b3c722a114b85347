import { slug } from "@/lib/catalog/slug";

/**
 * What people call treatments who do not write requests, in English and Spanish, and the ids that are
 * meant: `phrase, phrase = id id`. Ids are of treatments (no prefix), `class:` a drug class, `part:` a body
 * part, `category:` a category. A row may be corrected without reading any code: a test looks every id up.
 */
const rows = `
magnet machine, magnet test, big magnet, magnet scan, magnetic scan, magnetic resonance, mri scan, mri test, imaging scan, resonancia magnetica, resonancia = mri
cat scan, ct test, computed tomography, tomografia, tomografia computarizada = ct-scan
xray, x ray picture, radiografia, placa, rayos x = x-ray
nerve test, nerve study, numbness test, numb test, tingling test, test for numb hands, test for tingling, nerve conduction test, electric nerve test, prueba de nervios, electromiografia, pinched nerve test, nerve damage test = emg-ncs
blood work, blood test, blood draw, lab work, lab test, labs, analisis de sangre, prueba de sangre, blood drawn, examen de sangre = laboratory-tests
drug test, urine test, pee test, urine screen, prueba de orina, examen de drogas = urine-drug-screen
heart test, heart tracing, ekg test, electrocardiograma = electrocardiogram
sleep test, sleep lab, estudio del sueno = sleep-study
bone scan test, gammagrafia = bone-scan
bone density test, dexa, densitometria = bone-density-scan
hearing test, eye test, vision test = audiogram-vision-tests
camera down throat, stomach scope, colonoscopy, endoscopia = endoscopy-gi-studies
dna test, gene test, pharmacogenetic test = genetic-testing
allergy test = allergy-testing
work capacity test, work ability test, fce = functional-capacity-evaluation
ultrasound picture, ultrasound scan, sonogram, ecografia, ultrasonido diagnostico = diagnostic-ultrasound
spinal tap = lumbar-puncture
needle treatment, needles treatment, needle therapy, chinese needles, acupuntura, agujas, needles in my back, needle doctor, needles, aguja = acupuncture
pt, physical rehab, physio, physiotherapy, rehab exercises, terapia fisica, fisioterapia = physical-therapy
pool therapy, pool exercise, exercise in water, exercise in the pool, water therapy, swimming therapy, hydrotherapy, terapia acuatica, terapia en agua = aquatic-therapy
hand rehab, terapia ocupacional = occupational-therapy
back cracking, back adjustment, spine adjustment, spinal adjustment, quiropractico, quiropractica, chiro, bone cracker, bone cracking, sobador, huesero = chiropractic-treatment
massage, deep tissue, masaje, masajes, terapia de masaje = massage-therapy
talk therapy, counseling, counselling, therapist session, psychologist session, terapia psicologica, psicoterapia, cbt = psychotherapy
psych eval, mental health evaluation, evaluacion psicologica = psychological-psychiatric-evaluation
gym, gym pass, health club, membresia de gimnasio, gimnasio = gym-membership
home exercise, exercises at home, ejercicios en casa = home-exercise-program
shockwave, shock wave treatment, shock therapy, ondas de choque = extracorporeal-shockwave-therapy
laser treatment, cold laser, laser = cold-laser-lllt
stretching machine, spine stretching, traction table, traccion = traction-decompression
pain program, chronic pain program, pain rehab program, programa de dolor = functional-restoration-program
weight loss, diet program, bajar de peso = weight-loss-program
detox, get off opioids, get off pain pills, drug rehab, desintoxicacion = detoxification-program
stop smoking, quit smoking, dejar de fumar = smoking-cessation
work conditioning, work hardening = work-hardening-conditioning
brain training, memory therapy, speech therapy, terapia del habla = cognitive-rehabilitation-speech-therapy
balance therapy, dizziness therapy = vestibular-rehabilitation
shot in the spine, shot in spine, shot in my back, shot in the back, back shot, back injection, spine shot, spine injection, steroid shot in the back, epidural, epidural shot, epidural injection, epidurals, inyeccion en la espalda, inyeccion epidural, bloqueo epidural = epidural-steroid-injection
cortisone shot, cortisone injection, steroid shot, steroid injection, inyeccion de cortisona = corticosteroid-joint-injection
gel shot, knee gel, rooster comb shot, lubricant injection, synvisc shot = viscosupplementation
blood platelets, own blood injection, injection of own blood, blood platelet injection, plasma injection, prp, prp injection, plasma rico en plaquetas = platelet-rich-plasma
stem cells, stem cell shot, celulas madre = stem-cell-injection
muscle shot, muscle knot injection, knot injection, trigger shot = trigger-point-injection
burn nerves, burning nerves, nerve burning, nerve ablation, rfa, rhizotomy, quemar nervios = radiofrequency-ablation
botox, botox shot = botulinum-toxin
nerve shot, nerve block shot, bloqueo de nervio = nerve-block
facet shot, facet block, mbb = facet-joint-injection-medial-branch-block
pain pump, morphine pump, bomba de dolor = intrathecal-pump
flu shot, tetanus shot, vacuna = vaccination
zapper, shock box, shock machine, electric machine, stim machine, muscle stimulator machine, electric pads, electrical pads, stim unit, stimulator pads, tens machine, electrodes machine, maquina de toques, electroestimulador, zapping machine, zap machine, aparato para el dolor, maquina para el dolor, aparato de electroterapia, electroterapia, aparato de toques, electric stimulation machine = tens-unit
spinal stimulator, back stimulator, stimulator implant, estimulador de medula = spinal-cord-stimulator-trial-implant
bone stimulator, bone healing machine = bone-growth-stimulator
ice machine, cold machine, ice pack machine, cold pack machine, maquina de hielo = cold-therapy-unit
heating pad, hot pack, heat pack, almohadilla termica, cojin termico, compresa caliente, cojin electrico = heat-therapy-pad-hot-cold-wrap
blood clot device, leg squeezers, clot prevention machine = dvt-compression-device
back belt, back support, brace for lower back, low back brace, corset, lumbar belt, faja, faja lumbar = brace-support-back
knee support, knee sleeve, rodillera = brace-knee
wrist splint, wrist support, ankle brace, elbow brace, neck collar, cervical collar, ferula, munequera, collarin = brace-wrist-elbow-ankle-neck
arm sling, cabestrillo = sling
wheelchair, walker, crutch, crutches, cane, scooter, silla de ruedas, andador, muletas, baston = mobility
special bed, mattress, adjustable bed, hospital bed, orthopedic pillow, colchon, cama = hospital-bed-mattress-pillow
shower chair, grab bar, raised toilet seat, bath bench, silla de bano = bathroom-safety
shoe insert, insole, special shoes, arch support, plantillas, zapatos especiales = orthotics-shoes
ergonomic chair, office chair, desk chair, work chair, chair for work, standing desk, silla ergonomica = ergonomics
wheelchair ramp, ramp, stair lift, van conversion, rampa = home-vehicle-modification
exercise ball, treadmill, exercise bike, bicicleta fija = exercise-equipment
sleep apnea machine, breathing machine, cpap machine = cpap-oral-appliance
oxygen tank, oxygen machine, oxigeno = oxygen-respiratory-equipment
hearing aid, glasses, artificial leg, audifonos, lentes, protesis = prosthesis-hearing-aids-glasses
inversion table, home traction = home-traction-inversion-table
someone to help at home, help bathing, help to bathe, help dressing, help to dress, help cooking, help washing, bathing help, ayuda para banarse, help at home, home helper, home care, caregiver, home attendant, ayuda en casa, cuidador, someone to bathe me, help me bathe, take care of me home, home caretaker, caretaker, alguien que me cuide, quien me cuide = home-health-aide home-nursing
nurse at home, visiting nurse, enfermera en casa = home-nursing home-health-aide
house cleaning, cleaning help, maid, limpieza de casa = housekeeping
ride to the doctor, ride to appointments, ride to doctor, rides to therapy, taxi to doctor, transportation to doctor, transportation to appointments, transporte, transporte medico, ride to therapy, rides to doctor, without a car, no car, get to the doctor, transporte al doctor = medical-transportation
interpreter, translator, interprete, traductor = interpreter
hotel, lodging, place to stay = lodging-temporary-housing
doctor visit, follow up visit, checkup, see my doctor, cita con el doctor, cita, cita medica, consulta medica = office-visit-follow-up
see a specialist, specialist visit, specialist referral, referral to specialist, especialista, ver especialista = specialist-consultation
second doctor, segunda opinion = second-opinion
dentist, teeth work, dentista = dental-services
shoulder surgery, rotator cuff surgery, rotator cuff repair, shoulder scope, cirugia de hombro = shoulder-arthroscopy
knee surgery, knee scope, meniscus surgery, acl surgery, cirugia de rodilla = knee-arthroscopy
knee replacement, hip replacement, shoulder replacement, new knee, new hip, joint replacement, reemplazo de rodilla, reemplazo de cadera = total-joint-arthroplasty
carpal tunnel surgery, carpal tunnel operation, cirugia del tunel carpiano = carpal-tunnel-release
back fusion, spine fusion, fuse my back, fusion de columna = lumbar-fusion
neck fusion, neck surgery, disc replacement neck, cirugia de cuello = cervical-fusion-disc-replacement
back surgery, disc surgery, slipped disc surgery, discectomy, laminectomy, cirugia de espalda = lumbar-decompression lumbar-fusion
hernia surgery, hernia operation, cirugia de hernia = hernia-repair
clearance before surgery, pre op test, surgery clearance, checkup before surgery, heart check before surgery = pre-op-clearance
hyperbaric chamber, oxygen chamber = hyperbaric-oxygen-therapy
muscle relaxer, muscle relaxers, muscle spasm pill, spasm pill, relajante muscular, relajantes musculares = class:muscle-relaxant
pain killer, painkiller, painkillers, strong pain pill, narcotic, narcotics, narcotic pain pill, opiate, narcoticos = class:opioids
pain pill, pain pills, pain medicine, pastilla para el dolor, pastillas para el dolor, medicina para el dolor = class:opioids class:nsaid
anti inflammatory, swelling pill, medicine for swelling, hinchazon, antiinflammatory pill, inflammation pill, antiinflamatorio, desinflamatorio = class:nsaid
stomach protector pill, stomach protector, stomach pill, acid reflux pill, acid reducer, heartburn pill, heartburn medicine, antacid pill, protector de estomago, pastilla para el estomago, pastilla para la acidez, upset stomach pill = class:proton-pump-inhibitors class:h2-blocker
constipation medicine, constipation pill, constipation, stool softener, laxative, bowel medicine, laxante, estrenimiento, poop pill, cant poop, no puedo ir al bano, pastilla para el estrenimiento = docusate senna docusate-senna polyethylene-glycol bisacodyl lubiprostone lactulose
nausea pill, nausea medicine, anti nausea, vomiting medicine, nauseas, throwing up, throw up medicine, vomit pill, vomito = class:antiemetic
sleeping pill, pill for sleeping, sleep pill, sleep medicine, insomnia pill, sleep aid, pastilla para dormir, pastillas para dormir = class:sedative-hypnotics
anxiety pill, anxiety medicine, nerve pill, calming pill, ansiedad, pastillas para los nervios = class:benzodiazepines class:antianxiety
depression pill, depression medicine, antidepresivo, antidepresivos = class:antidepressant
nerve pain pill, nerve pain medicine, seizure pill, pastilla para los nervios dolor = class:anti-epilepsy-drugs
erectile dysfunction pill, erectile dysfunction, ed pill, impotence pill, erection pill, disfuncion erectil, ereccion, erection, pastilla para la ereccion = class:impotence-agents
migraine pill, migraine medicine, headache pill, pastilla para el dolor de cabeza, migrana = class:antimigraine-agent butalbital-acetaminophen-caffeine
blood pressure pill, blood pressure medicine, presion arterial = class:antihypertensive class:beta-blocker class:calcium-channel-blocker
cholesterol pill, cholesterol medicine, colesterol = class:statin
diabetes pill, diabetes medicine, sugar pill, diabetes medication = class:antidiabetics
blood thinner, blood thinners, anticoagulante = class:anti-coagulant
antibiotic, antibiotics, infection medicine, antibiotico, antibioticos = class:anti-infectives
vitamin, vitamins, supplement, supplements, vitaminas = class:nutritional-products
medical marijuana, weed, cannabis, pot, marihuana = class:cannabinoids
overdose medicine, overdose spray, narcan spray = naloxone
numbing patch, pain patch, lidocaine patch, numbing cream, parche para el dolor, parche = lidocaine-topical
pain cream, creme, crema, muscle rub, rub for muscles, rub for sore muscles, pain creme, pain gel, pain rub, rub on cream, compound cream, compounded cream, crema para el dolor, pomada = class:topical-analgesics class:topical-compounds
scar gel, scar treatment = scar-cream
tylenol, acetaminofen = acetaminophen
advil, motrin = ibuprofen
aleve = naproxen
durable medical equipment, dme, medical equipment, equipo medico = category:dmepos
topical, topicals, topical cream, topical creams, topical medication, topical analgesics = class:topical-analgesics class:topical-compounds
brain wave test, brain waves = eeg-qeeg
qualified medical evaluator, qualified medical examiner, agreed medical evaluator, agreed medical examiner = medical-legal-record-review
memory test, thinking test, prueba de memoria = psychological-neuropsych-testing
spinal cord stim, scs trial, stim trial = spinal-cord-stimulator-trial-implant
aquatic treatment, pool treatment = aquatic-therapy
brain scan, head scan = mri ct-scan
psychologist, counselor, psicologo, psicologa = psychotherapy psychological-psychiatric-evaluation
shoulder operation, operation on my shoulder, camera inside the shoulder, operacion del hombro = shoulder-arthroscopy
knee operation, operation on my knee, operacion de rodilla = knee-arthroscopy
back operation, operation on my back, operacion de espalda = lumbar-decompression lumbar-fusion
operation, operacion, cirugia = category:surgery
injection, injections, shot, shots, inyeccion, inyecciones = category:injection
therapist visits, therapy visits, sesiones de terapia = physical-therapy
terapia = category:rehabilitation
lower back, low back, small of back, espalda baja, cintura, lumbares = part:lumbar-spine
upper back, middle back, mid back, espalda alta = part:thoracic-spine
neck, cuello, nuca = part:cervical-spine
spine, back, espalda, columna = part:lumbar-spine part:thoracic-spine part:cervical-spine part:back
tailbone = part:coccyx
shoulder blade, hombro = part:shoulder
rodilla, kneecap = part:knee
mano, finger, fingers, thumb, dedo = part:hand
muneca = part:wrist
codo = part:elbow
tobillo = part:ankle
pie, toe, toes, heel = part:foot
cadera = part:hip
brazo, arm, arms = part:upper-extremity part:upper-arm part:forearm
pierna, leg, legs = part:lower-extremity part:lower-leg part:thigh
cabeza, dolor de cabeza, skull = part:head
`;

/** One household name and what it may mean. */
type LayWord = { phrase: string; meant: readonly { filter: string; value: string }[] };

const filterOfPrefix: Record<string, string> = {
  class: "drug-class",
  part: "body-part",
  category: "category",
};

/** The table, one row a phrase. */
export const layWords: readonly LayWord[] = rows
  .trim()
  .split("\n")
  .flatMap((row) => {
    const [phrases = "", ids = ""] = row.split(" = ");
    const meant = ids.split(" ").map((id) => {
      const [prefix = "", value] = id.split(":");
      return value
        ? { filter: filterOfPrefix[prefix] ?? prefix, value }
        : { filter: "treatment", value: prefix };
    });
    return phrases.split(", ").map((phrase) => ({ phrase, meant }));
  });

/** Words that only join others: "shot in the spine" and "shot spine" are one name. */
const joining = new Set("a an the of in on to for my me at by with de la el en los las para del".split(" "));

/** Words that a reader takes for the same in a household name: "knee operation" is "knee surgery". */
const alike = new Map(
  [
    "pill pills medicine medicines medication medications meds tablet tablets pastilla pastillas medicamento medicamentos medicina",
    "test tests exam exams examination prueba pruebas examen",
    "shot shots injection injections inyeccion inyecciones",
    "surgery surgeries operation operations operacion operaciones cirugia cirugias",
    "machine machines device devices maquina maquinas aparato aparatos",
  ].flatMap((row) => {
    const [first = "", ...others] = row.split(" ");
    return others.map((other) => [other, first] as const);
  }),
);

/** A phrase as the table compares it: without accents, joining words and plural endings. */
function layKey(phrase: string): string {
  return slug(phrase.normalize("NFD").replace(/\p{M}/gu, ""))
    .split("-")
    .filter((word) => !joining.has(word))
    .map((word) => alike.get(word) ?? (word.length > 3 ? word.replace(/(?<!s)s$/, "") : word))
    .join(" ");
}

const byKey = new Map(layWords.map(({ phrase, meant }) => [layKey(phrase), meant]));

/** What people mean by a phrase; undefined where the table does not have it. */
export function meantBy(phrase: string): LayWord["meant"] | undefined {
  return byKey.get(layKey(phrase));
}

/** Names of a treatment that consist of several words, the longest first. */
const namesOfSeveral = [...byKey]
  .map(([key, meant]) => ({ words: key.split(" "), meant }))
  .filter(({ words, meant }) => words.length > 1 && meant.every(({ filter }) => filter !== "body-part"))
  .sort((a, b) => b.words.length - a.words.length);

/**
 * What is meant by the longest name of a treatment whose words are all among `words`, in any order,
 * and the places of those words; undefined where there is none.
 */
export function meantByAnyOf(
  words: readonly string[],
): { values: LayWord["meant"]; at: number[] } | undefined {
  const keys = words.map(layKey);
  for (const { words: named, meant } of namesOfSeveral) {
    const at = named.map((word) => keys.indexOf(word));
    if (at.every((place) => place >= 0)) return { values: meant, at };
  }
  return undefined;
}

const single = new Set(
  layWords.flatMap(({ phrase }) =>
    phrase
      .normalize("NFD")
      .replace(/\p{M}/gu, "")
      .split(/[\s-]+/),
  ),
);

/** Whether a word stands in one of the table's phrases, hence is no slip. */
export function isLayWord(word: string): boolean {
  return single.has(word.normalize("NFD").replace(/\p{M}/gu, ""));
}
