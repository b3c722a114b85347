import { cites, none, outside } from "@/samples/letters/cite";
import { Random } from "@/samples/letters/random";
import { renderLetter } from "@/samples/letters/render";
import type { CitationSpec, IssueSpec, LetterSpec, LineSpec } from "@/samples/letters/spec";
import { type Era, type Kind, kinds, type Part, parts } from "@/samples/requests";

/** With the letters of this folder some six hundred. */
const count = 553;
/** Above any number that was given out, and apart from those of the letters of this folder. */
const firstNumber = 9_910_001;
/** One seed: every installation has the same letters. */
const seed = 4610;

/**
 * Letters and the share overturned by year of decision, as the State and CWCI published them; the
 * weights are tens of thousands of letters. Of 2013 only the first ones are known.
 */
const years: readonly { year: number; weight: number; overturned: number }[] = [
  { year: 2013, weight: 5, overturned: 0.14 },
  { year: 2014, weight: 14.4, overturned: 0.088 },
  { year: 2015, weight: 16.5, overturned: 0.113 },
  { year: 2016, weight: 17.6, overturned: 0.086 },
  { year: 2017, weight: 17.2, overturned: 0.086 },
  { year: 2018, weight: 18.5, overturned: 0.1 },
  { year: 2019, weight: 16.4, overturned: 0.116 },
  { year: 2020, weight: 13.7, overturned: 0.1 },
  { year: 2021, weight: 13.3, overturned: 0.08 },
  { year: 2022, weight: 12.7, overturned: 0.089 },
  { year: 2023, weight: 13.1, overturned: 0.102 },
  { year: 2024, weight: 14.2, overturned: 0.127 },
  { year: 2025, weight: 3.8, overturned: 0.1 },
];

/** Specialties by how many of a hundred letters list them, as counted over letters of 2017. */
const specialties: readonly [names: readonly string[], weight: number][] = [
  [["Preventive Medicine", "Occupational Medicine"], 31],
  [["Family Practice"], 24],
  [["Physical Medicine & Rehabilitation"], 12],
  [["Physical Medicine & Rehabilitation", "Pain Management"], 8],
  [["Internal Medicine"], 8],
  [["Orthopedic Surgery"], 6],
  [["Anesthesiology", "Pain Management"], 4],
  [["Emergency Medicine"], 3],
  [["Neurology"], 2],
];
const states: readonly [string, number][] = [
  ["California", 63],
  ["Texas", 21],
  ["New York", 12],
  ["Florida", 11],
  ["North Carolina", 8],
  ["Arizona", 6],
  ["Ohio", 5],
  ["Pennsylvania", 5],
];
/** Issues of a letter, by how often letters have so many. */
const sizes: readonly [number, number][] = [
  [1, 59],
  [2, 18],
  [3, 7],
  [4, 6],
  [5, 4],
  [6, 3],
  [8, 2],
  [11, 1],
];
const mechanisms = [
  "while lifting a box",
  "after a fall from a ladder",
  "in a collision while driving for work",
  "through repetitive work at a keyboard",
  "while moving a patient",
  "when a pallet struck the leg",
];
const care = [
  "physical therapy",
  "anti-inflammatory medication",
  "activity modification",
  "acupuncture",
  "injections",
];

/**
 * The invented letters that a new installation shows beside those of this folder: the same ones
 * everywhere, one after the other.
 */
export function* generateSamples(): Generator<{ name: string; text: string }> {
  for (let index = 0; index < count; index += 1) {
    const letter = generateLetter(index);
    yield { name: `${letter.name}.txt`, text: renderLetter(letter) };
  }
}

/** The letter of a place in the row of them. */
export function generateLetter(index: number): LetterSpec {
  const r = new Random(seed * 1_000_003 + index);
  const { year, overturned } = drawn(r, years, ({ weight }) => weight);
  const decided = dayIn(r, year);
  const format = formatOf(decided);
  const [size] = drawn(r, sizes, ([, weight]) => weight);
  const part = r.pick(parts);
  const issues = differing(size, () => generateIssue(r, { part, decided, overturned, format }));
  const [age, sex] = [r.int(21, 68), r.pick(["male", "female"] as const)];
  const injury = addDays(decided, -r.int(240, 2600));
  const [first, second] = r.some(care, 2);
  const expert = issues.length === 1 ? issues[0]?.expert : undefined;
  return {
    name: `invented-${year}-${index + 1}`,
    format,
    spacing: r.pick(["single", "double"]),
    header: {
      caseNumber: `CM${String(year).slice(2)}-${firstNumber + index}`,
      assigned: printed(addDays(decided, -r.int(21, 39))),
      injury: printed(injury),
      decision: printed(decided),
      urDenial: printed(addDays(decided, -r.int(55, 70))),
      received: printed(addDays(decided, -r.int(40, 50))),
    },
    licensed: licences(r),
    specialties: expert ? [r.pick(expert)] : [...drawn(r, specialties, ([, weight]) => weight)[0]],
    age,
    sex,
    injury: { date: injury, raw: null },
    summary: `The injured worker is a ${age} year old ${sex} who sustained an industrial injury on ${printed(injury)} ${r.pick(mechanisms)}. Diagnoses include ${part.diagnosis}. Treatment to date has included ${first} and ${second}. Pain is rated ${r.int(4, 8)}/10. The treating physician requested ${issues.length === 1 ? "the treatment in dispute" : "the treatments in dispute"}, and utilization review did not certify the request.`,
    issues: issues.map(({ issue }) => issue),
  };
}

type Setting = { part: Part; decided: string; overturned: number; format: LetterSpec["format"] };

function generateIssue(r: Random, { part, decided, overturned, format }: Setting) {
  const from2022 = decided >= "2022";
  const asked = kinds.filter(({ ofSpine }) => !ofSpine || part.id.endsWith("spine"));
  const kind = drawn(r, asked, ({ weights }) => weights[from2022 ? 1 : 0]);
  const granted = r.next() < overturned * (kind.granted ?? 0.85);
  const era: Era = decided < "2016-12" ? "2009" : decided < "2018" ? "2016" : "2018";
  const heading = kind.heading(r, part.name);
  const cited = () => kind.cite(part, era, r);
  const reviewer = cited();
  const issue: IssueSpec = {
    heading,
    decision: granted ? "overturned" : "upheld",
    treatments: [kind.treatment],
    bodyParts: kind.withoutPart ? [] : [part.id],
    claimsAdministrator: lineOf(r, "Claims Administrator", cited(), format),
    reviewer: lineOf(r, "Expert Reviewer", reviewer, format),
    rationale: rationale(r, { kind, part, granted, reviewer, heading }),
  };
  return { issue, expert: kind.specialties };
}

/** A side's citation; now and then none, or outside the schedule where it is so. */
function lineOf(
  r: Random,
  side: "Claims Administrator" | "Expert Reviewer",
  citation: CitationSpec,
  format: LetterSpec["format"],
): LineSpec {
  const early = format === "F1" || format === "F2";
  if (side === "Claims Administrator" && !early && r.next() < 0.12) return none(side);
  return !early && !citation.mtus && r.next() < 0.5 ? outside(side, citation) : cites(citation);
}

type Reasons = { kind: Kind; part: Part; granted: boolean; reviewer: CitationSpec; heading: string };

function rationale(r: Random, { kind, part, granted, reviewer, heading }: Reasons): string {
  const guideline = reviewer.mtus ? "the MTUS" : "the ODG";
  const opening = r.pick([
    `The request concerns ${kind.what} for ${part.diagnosis}.`,
    `For ${kind.what}, ${guideline} sets out when it is recommended.`,
    `In this case, ${kind.what} is requested for a worker with ${part.diagnosis}.`,
  ]);
  const standard = r.pick([
    `According to ${guideline}, ${kind.what} is recommended when its criteria are met.`,
    `The cited guideline describes the criteria for ${kind.what}.`,
  ]);
  const [reason = ""] = r.some(granted ? kind.grants : kind.refusals, 1);
  const verdict = granted ? "is medically necessary" : "is not medically necessary";
  const close = r.pick([
    `Therefore, the request for ${heading} ${verdict}.`,
    `The request for ${heading} ${verdict}.`,
    `As such, this request ${verdict}.`,
  ]);
  return [opening, standard, reason, close].join(" ");
}

/** Issues of different kinds, as far as a few attempts find them. */
function differing<T extends { issue: IssueSpec }>(size: number, make: () => T): T[] {
  const made: T[] = [];
  const name = ({ issue }: T) => issue.treatments[0]?.name;
  for (let attempt = 0; made.length < size && attempt < size * 6; attempt += 1) {
    const next = make();
    if (!made.some((one) => name(one) === name(next))) made.push(next);
  }
  return made;
}

function licences(r: Random): string[] {
  const first = drawn(r, states, ([, weight]) => weight)[0];
  const second = drawn(r, states, ([, weight]) => weight)[0];
  return r.next() < 0.4 && second !== first ? [first, second] : [first];
}

/** The formats in the order in which they were used. */
function formatOf(decided: string): LetterSpec["format"] {
  if (decided < "2013-11") return "F1";
  if (decided < "2014-05") return "F2";
  if (decided < "2014-10") return "F3a";
  if (decided < "2016-12") return "F3b";
  return decided < "2018" ? "F3c" : "F4";
}

/** A day of a year as ISO date; of 2013 from July on, and of 2025 in the first quarter. */
function dayIn(r: Random, year: number): string {
  const [from, to] = year === 2013 ? [181, 364] : year === 2025 ? [0, 89] : [0, 364];
  return addDays(`${year}-01-01`, r.int(from, to));
}

function addDays(iso: string, days: number): string {
  return new Date(Date.parse(iso) + days * 86_400_000).toISOString().slice(0, 10);
}

/** `2017-02-28` as letters print it: "02/28/2017". */
function printed(iso: string): string {
  const [year, month, day] = iso.split("-");
  return `${month}/${day}/${year}`;
}

/** A member of a list, the likelier the greater its weight. */
function drawn<T>(r: Random, list: readonly T[], weightOf: (one: T) => number): T {
  let left = r.next() * list.reduce((sum, one) => sum + weightOf(one), 0);
  for (const one of list) {
    left -= weightOf(one);
    if (left < 0) return one;
  }
  return list[list.length - 1]!;
}
