import { readFileSync } from "node:fs";
import { labelOf } from "@/bench/letters/label";
import { issueId } from "@/lib/letter/identity";
import type { LetterSpec } from "@/samples/letters/spec";

/** Who asks. */
export const readers = [
  "injured worker",
  "applicant attorney",
  "defence attorney",
  "physician",
  "UR reviewer",
  "researcher",
] as const;
export type Reader = (typeof readers)[number];

/** What is known of one issue, as its author meant it: values by name, and the words that were printed. */
export type IssueFacts = { id: string; facts: Record<FactKey, readonly string[] | number | null> };

/** Facts that one predicate names; of several values or patterns of a fact one is enough. */
export type Predicate = Partial<Record<FactKey, string | readonly string[] | readonly [number, number]>>;

/**
 * 3: what was asked for; 2: it serves the reader nearly as well; 1: of the same treatment, but silent on
 * what was asked about it. An issue without a treatment, body part, outcome or year that the words name
 * plainly has no grade.
 */
export type Grade = 1 | 2 | 3;

/**
 * One query as a reader types it. `grades`: an issue has the highest grade of which a predicate holds for
 * it, else 0. `holdout`: changes of the search are not fitted to it.
 */
export type JudgedQuery = {
  q: string;
  reader: Reader;
  holdout: boolean;
  grades: readonly (readonly [Grade, Predicate])[];
};

/** Compared as values, as a range `[from, to]`, or as a regular expression that ignores case. */
const factKinds = {
  determination: "value",
  decision: "value",
  treatment: "value",
  drugClass: "value",
  bodyPart: "value",
  flag: "value",
  specialty: "value",
  state: "value",
  sex: "value",
  administratorStatement: "value",
  administratorCites: "value",
  reviewerCites: "value",
  age: "range",
  year: "range",
  request: "pattern",
  /** What the administrator allowed, where it refused only a part. */
  authorized: "pattern",
  rationale: "pattern",
  summary: "pattern",
} as const;
type FactKey = keyof typeof factKinds;

/** The facts of a letter's issues; `determination` is the id under which it is published. */
export function factsOf(letter: LetterSpec, determination: string): IssueFacts[] {
  const label = labelOf(letter);
  return label.issues.map((issue, at) => {
    const { claimsAdministrator, reviewer } = issue.guidelines;
    return {
      id: issueId(determination, issue.number),
      facts: {
        determination: [determination],
        decision: [issue.decision],
        treatment: issue.treatments.map(({ name }) => name),
        drugClass: issue.treatments.flatMap(({ drugClass }) => drugClass ?? []),
        bodyPart: issue.bodyParts,
        flag: issue.flags,
        specialty: label.reviewer.specialties,
        state: label.reviewer.licensedIn,
        sex: label.patient.sex ? [label.patient.sex] : [],
        administratorStatement: [claimsAdministrator.statement],
        administratorCites: citedIn(claimsAdministrator.citations),
        reviewerCites: citedIn(reviewer.citations),
        age: label.patient.age,
        year: label.dates.decision ? Number(label.dates.decision.slice(0, 4)) : null,
        request: [issue.request],
        authorized: issue.modification ? [issue.modification.authorized] : [],
        rationale: [letter.issues[at]!.rationale],
        summary: [letter.summary],
      },
    };
  });
}

type Cited = { body: string; guideline: string | null; sections: string[] };

/** The bodies, guidelines and sections that a side cites, all under one name each. */
function citedIn(citations: readonly Cited[]): string[] {
  return citations.flatMap(({ body, guideline, sections }) => [body, guideline ?? [], sections].flat());
}

/** Whether all that a predicate names is so. */
export function holds(predicate: Predicate, { facts }: IssueFacts): boolean {
  return Object.entries(predicate).every(([key, wanted]) => {
    const fact = facts[key as FactKey];
    if (typeof wanted !== "string" && typeof wanted[0] === "number")
      return typeof fact === "number" && fact >= wanted[0] && fact <= Number(wanted[1]);
    const values = Array.isArray(fact) ? (fact as string[]) : [];
    const alternatives = [wanted].flat().map(String);
    return factKinds[key as FactKey] === "pattern"
      ? alternatives.some((pattern) => values.some((text) => new RegExp(pattern, "i").test(text)))
      : alternatives.some((value) => values.includes(value));
  });
}

/** The grade of each issue that has one, by its id. */
export function gradesOf(query: JudgedQuery, issues: readonly IssueFacts[]): Map<string, Grade> {
  return new Map(
    issues.flatMap((issue) => {
      const grades = query.grades.filter(([, predicate]) => holds(predicate, issue)).map(([grade]) => grade);
      return grades.length > 0 ? [[issue.id, Math.max(...grades) as Grade] as const] : [];
    }),
  );
}

/** A query with more than this share of all issues tells nothing of the order. */
const greatestShare = 0.6;

/**
 * The judged queries of `queries.jsonl`. Throws where one cannot be judged: an unknown fact or reader, a
 * predicate that no issue fulfils, no issue of grade 3, or more issues than can be told apart.
 */
export function readQueries(issues: readonly IssueFacts[]): JudgedQuery[] {
  const file = new URL("queries.jsonl", import.meta.url);
  const queries = readFileSync(file, "utf8")
    .trim()
    .split("\n")
    .map((line): JudgedQuery => ({ holdout: false, ...JSON.parse(line) }));
  const faults = queries.flatMap((query) => faultsOf(query, issues).map((fault) => `${query.q}: ${fault}`));
  const seen = new Set<string>();
  for (const { q } of queries) {
    if (seen.has(q)) faults.push(`${q}: asked twice`);
    seen.add(q);
  }
  if (faults.length > 0) throw new Error(`bench/judged/queries.jsonl\n${faults.join("\n")}`);
  return queries;
}

/** What is wrong with a judged query, in words. */
export function faultsOf(query: JudgedQuery, issues: readonly IssueFacts[]): string[] {
  const graded = gradesOf(query, issues);
  const unknown = query.grades.flatMap(([, predicate]) =>
    Object.keys(predicate).filter((key) => !(key in factKinds)),
  );
  if (unknown.length > 0) return [`unknown fact ${unknown.join(", ")}`];
  return [
    ...(readers.includes(query.reader) ? [] : [`unknown reader ${query.reader}`]),
    ...query.grades
      .filter(([, predicate]) => !issues.some((issue) => holds(predicate, issue)))
      .map(([, predicate]) => `no issue has ${JSON.stringify(predicate)}`),
    ...([...graded.values()].includes(3) ? [] : ["no issue of grade 3"]),
    ...(graded.size > greatestShare * issues.length ? [`${graded.size} of ${issues.length} issues`] : []),
  ];
}
