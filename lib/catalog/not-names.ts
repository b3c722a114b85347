import { bodyPartPhrases } from "@/lib/catalog/body-parts";
import { isEnglish } from "@/lib/catalog/dictionary";
import { documentNameList } from "@/lib/catalog/guideline-names";
import { specialties } from "@/lib/catalog/specialties";
import { treatmentForms } from "@/lib/catalog/treatments";

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Persons after whom tests, signs, scores and diseases are named. */
const eponyms = words(`
  achilles addison adson allen alzheimer apley apgar asher babinski baastrup baker bankart barthel bechterew beck bell bennett berg
  bouchard brodie brown-séquard buerger charcot chiari chvostek cobb cochrane codman colles crohn cushing dequervain dupuytren
  durkan ely epworth faber fabere finkelstein freiberg froment gaenslen galeazzi glasgow golfer graves guillain guyon haglund
  hamilton hashimoto hawkins heberden hill-sachs hoffa hoffman hoffmann homans horner jamar jobe karnofsky kehr kellgren kemp
  kernig kienbock kleinfelter lachman lasegue lawrence lhermitte lisfranc lister mallampati marfan maudsley mcgill mcmurray meniere
  milgram minnesota modic morton neer nurick ober ortolani osgood oswestry owestry paget parkinson patrick perthes peyronie phalen
  phalens pott quebec quervain ranawat raynaud raynauds romberg roland roland-morris scheuermann schlatter schmorl sjogren speed
  spurling spurlings stevens stinchfield sudeck tarsal thomas thompson tinel tinels tourette trendelenburg trousseau unterberger
  valsalva virchow waddell waddells weber wechsler whipple wilson wolff yergason zung
`);

/** Words of letters that are in no catalog, or name what is no person. */
const ofLetters = words(`
  acetaminophen acoem administrator agreed ame analgesic applicant attorney authorization axial bilateral brace caudal certified
  chapter chronic claimant claims cochrane contin counsel court cpt ct cure cures decision department diabetes diagnosis director
  disability disc division doctor dr dwc emg employee employer exam examination facet flector fluoroscopy form forms fund guideline guidelines
  health hcl history hydrochloride hypertension imaging improvement imr injection injured injury institute interferential judge lateral
  letter lumbago lumbosacral madam maximus mcg medical medicine meniscal mg modified mr mri mtus ncs ncv nsaid nsaids odg opioid opioids
  orthosis pain panel paraspinal parkinsons patient patients permanente physician physicians policy preoperative postoperative
  provider providers ptp qme radicular radiculopathy range records reflex reflexes request requests review reviewer rfa sacroiliac
  score sensation sensory service services shoulder sir specialist spasm spinal sprain stenosis strain stimulator surgeon surgical
  african american asian caucasian english hispanic latino mexican spanish speaking chinese tagalog vietnamese korean
  symptoms syndrome tenderness tendinitis tenosynovitis tens test therapist therapy toradol treating tylenol ultrasound unit units
  utilization vertebral workers worksite x-ray
`);

/** Names that are English words too, or that stand for a person who is not named. */
const alsoNames = words(`
  abbey amber ana angel billy bobby davis hector hicks lynch maria peters randy rogers sanders sims angel april archer art ash august aurora autumn baker ball banks barber barnes baron barber basil bass bates beach bean bear
  beck bell bench bender berry best bill bird bishop black blair blank blossom bob bolt bond booth boss bowen bowers bowman boyd
  branch brand brandy bridges bright brook brooks brown buck bull burns burr bush butcher butler cain camp cannon carol carpenter
  carter carver case cash castle chambers chance chandler chapman charity chase cherry christian church clay clark clerk cliff cole
  cook cooper costa couch cox craft crane crisp cross crow crystal curry daisy dale daly dawn day dean destiny dick dickens dolly don
  dove dow drake drew duke earl eastman eve english faith farmer farrow fay fern field fields finch fisher fish flint flora flower
  flowers ford forest foster fowler fox frank franklin freeman french friend frost fuller gage gale gardener gene george ginger glass glen glover
  gold golden good goode goodman grace grant grave graves gray green grey griffin gross grove guy hale hall hardy harper harry hart
  harvey hawk hawkins hazel heath heather henry herb hernandez hickey hill holiday holland holly holmes hood hook hooker hope horn house howe hubbard
  hunt hunter iris isle ivory ivy jack jade jasmine jay jean jenny jerry jersey jewel jimmy job john johnny jordan josh joy joyce
  juan june justice keen key king kitty knight lamb lance land landry lane lark laurel law lee leo leslie lily lincoln little lock long lord love
  low lucky luna mace major manning march mark marks marsh marshal marshall martin mason max maxwell may mead mercer mercy merry mike miles
  mill miller mills mint mills misty mitt monk moody moon moore morrow moses moss nash neal nick nicks noble nob norm norman north novak
  oaks olive opal page paige palmer paris parish park parker parks parrish parson pat patience patty paul peace peach pearl peck peg penny
  pepper perry pete peter petty pierce piper pitt polo pool poole pope porter post potter pound powell power powers pratt price pride
  prince pryor queen quick quill rain ray read redd reed reeves reid rice rich richard ridge river rivers rob robin rock rod roe roger roman
  rook rose rosemary rowan rowe ruby rush russet rusty sage sally salmon sandy savage sawyer scott sharp sharpe shaw shay shepherd shields short
  silver singer skip skinner sky smart smith snow sparks spears spencer spring stack staples star stark starr steel steele sterling stern stewart stone
  storm stout street strong sue summer summers sutton swan sweet swift tate tanner taylor ted temple terry thorn thorne tiffany tiger tim tom
  tony topper trace tracy trinity troy tucker turner tyler underwood van vance vaughn vera vernon vest victor victoria viola violet virginia wade
  walker wall wallace walls walsh ward ware warner warren waters watt weaver webb webster weeks wells west wheeler white wild wilde will
  willow wills winter winters wise wolf wood woods workman wren wright wylie yates york young
`);

let medical: Set<string> | undefined;

function medicalWords(): ReadonlySet<string> {
  medical ??= new Set(
    [
      ...treatmentForms.map(({ phrase }) => phrase),
      ...bodyPartPhrases,
      ...specialties.flatMap(({ name, variants }) => [name, ...variants]),
      ...documentNameList.map(([name]) => name),
    ]
      .flatMap((phrase) => phrase.toLowerCase().split(/[^a-z'’-]+/))
      .filter((word) => word.length > 2 && !alsoNames.has(word)),
  );
  return medical;
}

/** The word without the possessive, in small letters. */
const bare = (word: string) => word.replace(/['’]s$|['’.]$/, "").toLowerCase();

/** A word of medicine or of these letters, which no name holds unless a title stands before it. */
export function isMedical(word: string): boolean {
  const low = bare(word);
  const one = low.replace(/s$/, "");
  return (
    ofLetters.has(low) ||
    medicalWords().has(low) ||
    medicalWords().has(one) ||
    /(?:ectomy|otomy|itis|opathy|algia|ography|oscopy|oplasty)$/.test(low)
  );
}

/** A person after whom something is named. */
export const isEponym = (word: string): boolean => eponyms.has(bare(word));

/** Whether a word can be a name where no title says so: no word of English or of medicine. */
export function isNameLike(word: string): boolean {
  const low = bare(word);
  return (
    alsoNames.has(low) ||
    (!isMedical(low) && !isEnglish(low) && !low.split("-").every((part) => isEnglish(part)))
  );
}

/** A name that is an English word too, and hence is masked only where it is told to be a name. */
export const isWordToo = (name: string): boolean =>
  isEnglish(bare(name)) || isEponym(name) || isMedical(name);
