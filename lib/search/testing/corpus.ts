import { guidelines, sectionsOf } from "@/lib/catalog/guidelines";
import { specialties } from "@/lib/catalog/specialties";
import { treatments } from "@/lib/catalog/treatments";
import type { Citation } from "@/lib/letter/citation";
import type { Found } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationRecord } from "@/lib/letter/record";
import {
  conclusionSchema,
  denialReasonSchema,
  flagSchema,
  guidelineBodySchema,
  statementSchema,
} from "@/lib/letter/vocabulary";
import { Random } from "@/samples/letters/random";

/** Some of every category. */
// A statin as well, by whose name tests look for slips.
const asked = treatments.filter(({ id }, index) => index % 17 === 0 || id === "atorvastatin");
/**
 * Words that no catalog knows and no slip turns into each other, so that a plain scan finds what
 * the engine must find.
 */
export const words = "zephyr quixotic marzipan obelisk fjord trombone glacier saffron bungalow tundra".split(
  " ",
);

/**
 * Invented determinations, the same for the same seed: one to four issues each, some without case
 * number, dates, age, licence or reasons.
 */
export function makeRecords(count: number, seed = 1): DeterminationRecord[] {
  const random = new Random(seed);
  return Array.from({ length: count }, (_, index) => makeRecord(random, index));
}

/** A record of which a test states what matters to it. */
export function recordWith(
  id: string,
  issues: Partial<Issue>[],
  summary: string | null = null,
): DeterminationRecord {
  const record = makeRecord(new Random(7), 0);
  const [model] = record.reading.issues;
  return {
    ...record,
    id,
    reading: {
      ...record.reading,
      caseNumber: id.startsWith("CM") ? found(id) : null,
      clinicalSummary: summary === null ? null : found(summary),
      issues: issues.map((issue, index) => ({ ...model!, ...issue, number: index + 1 })),
    },
  };
}

/** A value as if a letter had stated it. */
export function found<T>(value: T): Found<T> {
  return { value, span: [0, 0], certainty: "stated" };
}

function makeRecord(random: Random, index: number): DeterminationRecord {
  const numbered = random.next() < 0.9;
  const maybe = <T>(value: T, likely = 0.85) => (random.next() < likely ? found(value) : null);
  const serial = `${index}`.padStart(7, "0");
  const id = numbered ? `CM17-${serial}` : `L-${`${index}`.padStart(16, "0")}`;
  const date = `${random.int(2014, 2017)}-0${random.int(1, 9)}-${random.int(10, 28)}`;
  const issues = Array.from({ length: random.int(1, 4) }, (_, at) => makeIssue(random, at + 1));
  return {
    id,
    sample: index % 5 === 0,
    addedAt: new Date(Date.UTC(2026, 0, 1 + (index % 28))),
    text: "",
    status: random.next() < 0.9 ? "published" : "partial",
    reading: {
      format: "F3b",
      caseNumber: numbered ? found(id) : null,
      dates: {
        assigned: null,
        injury: null,
        decision: maybe(date),
        urDenial: null,
        applicationReceived: null,
      },
      priority: null,
      reviewer: {
        specialties: random.some(specialties.slice(0, 12), random.int(0, 3)).map(({ name }) => found(name)),
        licensedIn: random.some(["CA", "TX", "NY", "OH"], random.int(0, 2)).map(found),
      },
      patient: { age: maybe(random.int(16, 80)), sex: maybe(random.pick(["male", "female"] as const)) },
      injury: { date: maybe(`${random.int(1998, 2017)}-03-01`), raw: null },
      clinicalSummary: maybe(prose(random, 12)),
      summary: {
        mechanism: null,
        diagnoses: [],
        priorTreatment: [],
        painScores: [],
        workStatus: null,
        requestDate: null,
        utilizationReview: { date: null, action: null },
      },
      outcome: "partially overturned",
      issues,
      warnings: random.next() < 0.1 ? [found("implausible-date")] : [],
      coverage: { unread: [], share: random.next() < 0.9 ? 1 : 0.95 },
    },
  };
}

function makeIssue(random: Random, number: number): Issue {
  const picked = random.some(asked, random.int(0, 2));
  const upheld = random.next() < 0.8;
  const rationale = random.next() < 0.9 ? prose(random, 20) : null;
  return {
    number,
    request: found(`${picked.map(({ name }) => name).join(" and ")} ${prose(random, 3)}`),
    modification: null,
    decision: found(upheld ? "upheld" : "overturned"),
    treatments: picked.map(({ id, category, name, drugClass }) => ({
      category,
      name,
      ...(drugClass && { drugClass }),
      treatmentId: id,
      ...evidence,
    })),
    bodyParts: random
      .some(["lumbar spine", "knee", "shoulder"], random.int(0, 2))
      .map((part) => ({ ...found(part), side: null, levels: [] })),
    quantity: null,
    flags: random.next() < 0.2 ? [found(random.pick(flagSchema.options))] : [],
    conclusion: found(random.pick(conclusionSchema.options)),
    guidelines: {
      claimsAdministrator: {
        statement: found(random.pick(statementSchema.options)),
        citations: makeCitations(random),
      },
      reviewer: { statement: found(random.pick(statementSchema.options)), citations: makeCitations(random) },
    },
    rationale: rationale === null ? null : found(rationale),
    decidingSentence: rationale !== null && random.next() < 0.7 ? found(prose(random, 6)) : null,
    denialReasons: upheld ? random.some(denialReasonSchema.options, random.int(0, 2)).map(found) : [],
    signalled: null,
    dependsOn: null,
  };
}

const evidence = { span: [0, 0] as [number, number], certainty: "stated" as const };

/** Some of every body. */
const citable = guidelineBodySchema.options.flatMap((body) =>
  guidelines.filter((guideline) => guideline.body === body).slice(0, 3),
);
const pageRanges: [number, number][] = [
  [98, 98],
  [98, 99],
  [97, 104],
  [22, 22],
  [1, 400],
];

function makeCitations(random: Random): Citation[] {
  return random.some(citable, random.int(0, 2)).map(({ id, name, body }) => {
    const inCatalog = random.next() < 0.9;
    const known = random.some(sectionsOf(id).slice(0, 14), random.int(0, 2));
    const printed = random.next() < 0.2 ? [{ ...found("Section of its own"), sectionId: null }] : [];
    return {
      ...evidence,
      mtus: body === "DWC" || (body === "ACOEM" && random.next() < 0.7),
      body,
      guideline: name,
      guidelineId: inCatalog ? id : null,
      year: 2009,
      sections: [
        ...known.map((section) => ({ ...found(section.name), sectionId: inCatalog ? section.id : null })),
        ...printed,
      ],
      pages: random.some(pageRanges, random.int(0, 2)),
      raw: `${name} 2009`,
    };
  });
}

function prose(random: Random, length: number): string {
  return Array.from({ length }, () => random.pick(words)).join(" ");
}
