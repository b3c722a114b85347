import { type Heading, type Hit, readAs } from "@/lib/parse/issue/treatments/heading";

const officeVisit = "office-visit-follow-up";
const visitTreatments = new Set([officeVisit, "second-opinion"]);
const specialistCues = new Set(["surgeon", "specialist", "psych"]);
const visitCues = new Set(["consult", "referral", "evaluation", "followUp", "visit"]);

/**
 * A person's title alone requests a visit ("neurologist"); a discipline ("neurology") needs a word
 * for the visit.
 */
const person = /(?:ist|surgeon|physician|doctor)s?$/i;
const returning = /^(?:follow|f\/u|return|re-?|monthly|post|established)/i;
const spineSurgery = /^spin(?:e|al) surgery$/i;

const operations = new Set<Hit["cue"]>(["arthroscopy", "labrum", "fusion", "decompression", "injection"]);
const provider = /^\s(?:specialist|surgeon|physician|doctor|consultant)s?\b/i;
const practitioner =
  /^(?:chiropractors?|acupuncturists?|(?:physical|occupational|massage) therapists?|chiropractic)$/i;
const ofPractitioner = /\b(?:with|by|to)\s(?:(?:an?|the|his|her|treating|current|doctor\sof)\s){0,3}$/i;
const course = /\d\s?(?:x|times?|visits?|sessions?|\/)|\b(?:once|twice|weekly|monthly|sessions)\b/i;
const madeOf = /^\s(?:to\sinclude|including|include|such\sas)\s?:?\s(?:an?\s|the\s)?$/i;

/**
 * The hits without those that only name somebody or something else: the "knee replacement
 * specialist", the chiropractor whom a visit is with, the labs that consist of an EKG.
 */
export function withoutNamesakes({ text }: Heading, hits: readonly Hit[]): Hit[] {
  return hits.filter((hit, index) => {
    const { cue, treatment, start, end } = hit;
    const operates = treatment ? /^(?:Surgery|Injection)$/.test(treatment.category) : operations.has(cue);
    if (operates && provider.test(text.slice(end, end + 14))) return false;
    if (!treatment) return true;
    if (treatment.id === "laboratory-tests") {
      const next = hits[index + 1];
      const other = next?.treatment?.category === "Diagnostic Testing" && next.treatment.id !== treatment.id;
      return !(next && other && madeOf.test(text.slice(end, next.start)));
    }
    const visited =
      practitioner.test(text.slice(start, end)) &&
      ofPractitioner.test(text.slice(Math.max(0, start - 40), start));
    return !(visited && !course.test(text) && hits.slice(0, index).some(isVisit));
  });
}

function isVisit({ cue, treatment }: Hit): boolean {
  if (treatment) return visitTreatments.has(treatment.id);
  return cue === "consult" || cue === "evaluation" || cue === "followUp" || cue === "visit";
}

/**
 * Reads visits: a specialist with a word for the visit, or a visit alone. An evaluation by a
 * surgeon is a surgical consultation (official category Surgery), any follow-up an office visit;
 * "PT evaluation" is therapy.
 */
export function readVisits(heading: Heading, hits: readonly Hit[]): Hit[] {
  const read: Hit[] = [];
  for (let at = 0; at < hits.length; ) {
    let to = at;
    while (to < hits.length && isOfVisit(hits[to]!) && (to === at || near(heading, hits[to - 1]!, hits[to]!)))
      to += 1;
    if (to === at) read.push(hits[at++]!);
    else {
      const run = hits.slice(at, to);
      const others = hits.some((hit) => hit.treatment && !hit.onlyAlone && !run.includes(hit));
      read.push(...readRun(heading, run, hits[to], others));
      at = to;
    }
  }
  return read;
}

function isOfVisit({ cue, treatment }: Hit): boolean {
  if (treatment) return visitTreatments.has(treatment.id);
  return cue !== undefined && (specialistCues.has(cue) || visitCues.has(cue));
}

function near({ text }: Heading, one: Hit, other: Hit): boolean {
  return other.start - one.end <= 45 && !text.slice(one.end, other.start).includes(";");
}

function readRun(heading: Heading, run: readonly Hit[], next: Hit | undefined, others: boolean): Hit[] {
  const printed = (hit: Hit) => heading.text.slice(hit.start, hit.end);
  const first = run[0]!;
  const whole: Hit = { start: first.start, end: run.at(-1)!.end, implied: false, onlyAlone: false };
  const secondOpinion = run.find(({ treatment }) => treatment?.id === "second-opinion");
  if (secondOpinion) return [{ ...whole, treatment: secondOpinion.treatment }];

  const specialists = run.filter(({ cue }) => cue && specialistCues.has(cue));
  const visits = run.filter((hit) => !specialists.includes(hit));
  const isReturn = visits.some(
    (hit) => hit.cue === "followUp" || (hit.treatment && returning.test(printed(hit))),
  );
  if (specialists.length === 0) return readPlainVisit(heading, whole, visits, next, others);
  if (isReturn) {
    if (specialists.every(({ cue }) => cue !== "psych")) return [readAs(whole, officeVisit)];
    const drugs = specialists.some((hit) => /psychiat/i.test(printed(hit)));
    return [readAs(whole, drugs ? "medication-management-psych" : "psychotherapy")];
  }
  const requested = specialists.filter((hit) => visits.length > 0 || person.test(printed(hit)));
  if (requested.length === 0) {
    if (others || heading.words.length > 8) return [];
    const only = specialists[0]!;
    if (/^surg/i.test(printed(only))) return [];
    return [
      readAs(only, spineSurgery.test(printed(only)) ? "spine-surgery-unspecified" : kindOf(only, visits)),
    ];
  }
  const kinds = new Set(requested.map((hit) => kindOf(hit, visits)));
  // "Ortho spine surgeon eval": a surgical consultation only, though "medical" or "pain"
  // specialists may be near.
  if (kinds.size === 1) return [readAs(whole, [...kinds][0]!)];
  return requested.map((hit) => readAs(hit, kindOf(hit, visits)));
}

function kindOf(specialist: Hit, visits: readonly Hit[]): string {
  if (specialist.cue === "surgeon") return "surgical-consultation";
  if (specialist.cue === "specialist") return "specialist-consultation";
  if (visits.some(({ cue }) => cue === "referral")) return "specialist-consultation";
  const sessions = visits.length > 0 && visits.every(({ cue }) => cue === "visit");
  return sessions ? "psychotherapy" : "psychological-psychiatric-evaluation";
}

function readPlainVisit(
  { text }: Heading,
  whole: Hit,
  visits: readonly Hit[],
  next: Hit | undefined,
  others: boolean,
): Hit[] {
  const cues = visits.map(({ cue }) => cue);
  if (visits.some(({ treatment }) => treatment)) return [readAs(whole, officeVisit)];
  if (cues.includes("followUp")) {
    // "Follow-up MRI" is an MRI.
    const between = next && text.slice(whole.end, next.start).trim();
    const adjective = between !== undefined && cues.length === 1 && between.split(" ").length < 3;
    return adjective ? [] : [readAs(whole, officeVisit)];
  }
  if (others) return [];
  if (cues.includes("consult") || cues.includes("referral"))
    return [{ ...readAs(whole, "specialist-consultation"), implied: true }];
  return cues.includes("evaluation") ? [{ ...readAs(whole, officeVisit), implied: true }] : [];
}
