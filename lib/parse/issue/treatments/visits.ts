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
