import { capitals, PhraseTable, type Word } from "@/lib/catalog/phrases";
import { slug } from "@/lib/catalog/slug";

/** A canonical part of the body (domain reference 4.2), lower case and without side. */
type CatalogBodyPart = {
  id: string;
  name: string;
  /** The region by which pages group it. */
  region: string;
  synonyms: readonly string[];
};

/**
 * One row per part: `name | region | synonyms | words that only imply it (a structure or an
 * operation of it)`. `^` before a word: it counts only if printed in capitals. A part of a part is
 * folded into the whole (thumb: hand); a neighbour keeps its own name (forearm).
 */
const rows = `
head | Head | brain; skull; cranium; scalp; brainstem; brain stem; forehead | cranial; concussion; post-concussion; ^TBI; traumatic brain injury; headache; migraine; craniotomy; cranioplasty; cerebral; intracranial
face | Head | facial; nose; nasal; cheek; maxillofacial | septum; septoplasty; rhinoplasty; sinus; sinuses
jaw | Head | ^TMJ; temporomandibular joint; temporomandibular; mandible; TMJs | mandibular
teeth | Head | tooth; dental; gum; gums
eye | Head | ocular; eyes; ophthalmic | vision; visual; retina; retinal; cornea; corneal; orbit; orbital; eyelid; cataract
ear | Head | ears | hearing; tinnitus; tympanic
cervical spine | Spine | neck; cervical; c-spine; c spine; cervical-spine; cervical vertebrae; cervico | trapezius; trapezii; paracervical; left trap; right trap; bilateral trap; upper trap; ^CESI; ^C-ESI; ^ACDF; cervicogenic; whiplash; cervicothoracic
thoracic spine | Spine | thoracic; t-spine; t spine; upper back; mid back; mid-back; midback; middle back; upper and mid back; upper/mid back; dorsal spine; thoracic-spine; thoraco | periscapular; rhomboid; rhomboids; parathoracic; thoracolumbar; thoracolumbar spine; t/l spine; t-l spine; ^T/L; cervicothoracic
lumbar spine | Spine | low back; lower back; lumbar; lumbosacral; lumbo-sacral; lumbo sacral; l-spine; l spine; ls spine; l/s spine; ^L/S; lumbosacral spine; lumbar-spine; lumbar/sacral; lumbar sacral spine; lumbo sacral spine; lumbar sacral; lumbar and sacral spine; lumber spine; lumber; lumbago; ^LS; low-back | paralumbar; thoracolumbar; thoracolumbar spine; t/l spine; t-l spine; ^T/L; ^LESI; ^L-ESI; ^PLIF; ^TLIF; ^ALIF; ^XLIF; ^OLIF; ^LSO; sciatica
sacroiliac joint | Pelvis | si joint; si joints; ^SIJ; ^SIJs; sacroiliac; sacroiliac joints; ^SI; sacro-iliac; sacrum; sacral
pelvis | Pelvis | pelvic | iliac crest; ilium; pubic symphysis; ischial; ischium
coccyx | Pelvis | tailbone; coccygeal
back | Spine | spine; whole spine; total spine; full spine; entire spine; paraspinal; paravertebral; entire back
shoulder | Shoulder and arm | shoulders | rotator cuff; ^RTC; ac joint; acromioclavicular; acromioclavicular joint; biceps tendon; proximal biceps; biceps tenodesis; biceps tenotomy; bicipital; scapula; scapular; scapulothoracic; clavicle; distal clavicle; clavicular; sternoclavicular; glenohumeral; glenoid; subacromial; supraspinatus; infraspinatus; subscapularis; acromioplasty; mumford; bankart; ^SLAP; superior labral; deltoid; coracoid; shoulder blade; suprascapular; ^RCR; ^TSA; rTSA
upper arm | Shoulder and arm | upper arms | humerus; humeral; triceps; biceps
elbow | Elbow and forearm | elbows | epicondyle; epicondylar; epicondylitis; lateral epicondyle; medial epicondyle; cubital; cubital tunnel; olecranon; radial head; distal biceps; distal biceps tendon
forearm | Elbow and forearm | forearms | radius; ulna; radius and ulna; radial tunnel
wrist | Wrist and hand | wrists | distal radius; distal radial; distal ulna; carpal tunnel; carpal; ^TFCC; triangular fibrocartilage; scaphoid; scapholunate; lunate; ^DRUJ; de quervain; de quervain's; dequervain's; dequervain; ^CTR; ^ECTR; first dorsal compartment; guyon
hand | Wrist and hand | hands; finger; fingers; thumb; thumbs; digit; digits; index finger; middle finger; long finger; ring finger; small finger; little finger; fifth finger; fourth finger; third finger; second finger; pinky | ^CMC; metacarpal; metacarpophalangeal; ^MCP; ^PIP; ^DIP; phalanx; palm; palmar; trigger finger; fingertip; basal joint; dupuytren; dupuytren's; thenar
upper extremity | Shoulder and arm | upper extremities; ^UE; ^UEs; ^RUE; ^LUE; ^BUE; arm; arms; upper limb; upper limbs; upper ext; bue; rue; lue | brachial plexus; thoracic outlet
hip | Hip and thigh | hips | trochanter; trochanteric; greater trochanter; acetabulum; acetabular; femoral head; femoral neck; piriformis; femoroacetabular; ^THA; ^THR; gluteal; iliopsoas; gluteus
groin | Hip and thigh | groins
buttock | Hip and thigh | buttocks
thigh | Hip and thigh | thighs | femur; femoral shaft; hamstring; hamstrings; quadriceps; iliotibial band
knee | Knee and leg | knees; kneecap | patella; patellar; patellofemoral; meniscus; meniscal; meniscectomy; ^ACL; ^PCL; ^MCL; ^LCL; ^MPFL; anterior cruciate ligament; anterior cruciate; posterior cruciate ligament; cruciate; genicular; ^TKA; ^TKR; tibial plateau; medial compartment; tibial tubercle
lower leg | Knee and leg | leg; legs; lower legs; calf; calves; shin; shins | tibia; fibula; tibial shaft; tibia/fibula; tib/fib; gastrocnemius
ankle | Ankle and foot | ankles | achilles; achilles tendon; subtalar; talus; talar; malleolus; bimalleolar; trimalleolar; peroneal tendon; brostrom; deltoid ligament; ^ATFL; tarsal tunnel; lateral malleolus; medial malleolus; posterior tibial tendon
foot | Ankle and foot | feet; toe; toes; heel; heels; great toe; big toe; midfoot; forefoot; hindfoot | plantar; plantar fascia; plantar fasciitis; metatarsal; metatarsophalangeal; ^MTP; calcaneus; calcaneal; hallux; lisfranc; bunion; morton's neuroma; hammertoe; navicular
lower extremity | Knee and leg | lower extremities; ^LE; ^LEs; ^RLE; ^LLE; ^BLE; lower limb; lower limbs; lower ext; ble; rle; lle
chest | Trunk | chest wall; rib; ribs; rib cage; ribcage; thorax; breast; breasts | sternum; sternal; costochondral; intercostal; cxr; costal
abdomen | Trunk | abdominal; stomach; abdominal wall; belly | hernia; inguinal; umbilical; herniorrhaphy; gastrointestinal; liver; gallbladder
urological organs | Trunk | genitourinary; bladder; kidney; kidneys; prostate; testicle; testicles; testicular; scrotum; penis; groin and testicle | renal; penile; scrotal; urodynamic
heart | Trunk | cardiovascular
lungs | Trunk | lung; respiratory system
skin | Whole body | | burn; burns
psyche | Whole body | psyche
whole body | Whole body | entire body; full body; total body
`;

/**
 * Phrases that contain the word of a part without naming it: a surgeon's title, a device, an idiom.
 */
const notParts =
  "spine surgeon; spine surgery; spinal surgery; spine specialist; spine center; orthopedic spine; ortho spine; spine consult; spine consultation; hand surgeon; hand surgery; foot and ankle surgeon; foot and ankle surgery; left foot accelerator; hand therapy; hand therapist; hand held; handheld; hand controls; hand rail; knee scooter; knee walker; forearm crutches; elbow crutches; shower head; showerhead; head of bed; spinal cord stimulator; c-arm; back up; back to work; return back; leg length; by mouth; lumbar puncture; dental plan; visual analog; vision plan; gum chewing; nicotine gum; hand out; first hand; on the other hand; head start; face to face; face-to-face; heart rate; heel to toe; nasal spray; nasal swab; eye movement desensitization; mouth guard; dorsal column; body mass index; stomach upset; skin prick; ear piece";

type Meaning = { parts: string[]; inCapitals: boolean; implied: boolean };

const table = new PhraseTable<Meaning>();
for (const phrase of notParts.split("; "))
  table.add(phrase, { parts: [], inCapitals: false, implied: false });

export const bodyParts: readonly CatalogBodyPart[] = readRows();

/** Every phrase that names or implies a part. */
export const bodyPartPhrases: readonly string[] = bodyParts.flatMap(({ name, synonyms }) => [
  name,
  ...synonyms,
]);

function readRows(): CatalogBodyPart[] {
  const meanings = new Map<string, Meaning>();
  const parts = rows
    .trim()
    .split("\n")
    .map((row) => {
      const [name = "", region = "", same = "", implying = ""] = row
        .split("|")
        .map((column) => column.trim());
      const words = (list: string, implied: boolean) =>
        list
          .split(";")
          .map((word) => word.trim())
          .filter(Boolean)
          .map((word) => ({ phrase: word.replace("^", ""), inCapitals: word.startsWith("^"), implied }));
      const forms = [...words(`${name};${same}`, false), ...words(implying, true)];
      for (const { phrase, inCapitals, implied } of forms) {
        const known = meanings.get(phrase);
        if (known) known.parts.push(name);
        else meanings.set(phrase, { parts: [name], inCapitals, implied });
      }
      const synonyms = forms.map(({ phrase }) => phrase).filter((phrase) => phrase !== name);
      return { id: slug(name), name, region, synonyms };
    });
  for (const [phrase, meaning] of meanings) table.add(phrase, meaning);
  return parts;
}

const byId = new Map(bodyParts.map((part) => [part.id, part]));

/** The body part of a slug; undefined where the catalog has none. */
export function bodyPartById(id: string): CatalogBodyPart | undefined {
  return byId.get(id);
}

/**
 * A part that a text names by its words `from` to `to` (exclusive). `implied`: the text names only
 * a structure or an operation of it.
 */
type BodyPartMention = { part: string; from: number; to: number; implied: boolean };

/** The body parts that the words of a text name, in order, with repetitions. */
export function findBodyParts(text: string, words: readonly Word[]): BodyPartMention[] {
  const found: BodyPartMention[] = [];
  for (let from = 0; from < words.length; ) {
    const match = table.longest(
      words,
      from,
      ({ inCapitals }, to) =>
        !inCapitals || capitals.test(text.slice(words[from]!.start, words[to - 1]!.end)),
    );
    const to = match?.to ?? from + 1;
    for (const part of match?.value.parts ?? [])
      found.push({ part, from, to, implied: match!.value.implied });
    from = to;
  }
  return found;
}
