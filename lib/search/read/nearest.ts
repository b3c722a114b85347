import type { DeterminationRecord } from "@/lib/letter/record";
import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import type { IssueDocument } from "@/lib/search/engine/document";
import type { EngineHit } from "@/lib/search/engine/reply";
import { shownFields } from "@/lib/search/engine/request";
import { quote } from "@/lib/search/filters/filter";
import { toDocuments } from "@/lib/search/index/document";
import { toHit } from "@/lib/search/read/reply/hit";
import type { SearchHit } from "@/lib/search/read/result";
import { type Shared, sharedTraits, sharing, type Trait, traits } from "@/lib/search/read/traits";

/** An issue of another determination, and why it is near: the values that both have. */
export type Near = { hit: SearchHit; shared: Shared };

/**
 * The determinations nearest to an issue, nearest first: those decided alike, and the one decided
 * the other way.
 */
export type Nearest = { alike: Near[]; opposite: Near[] };

const most = { alike: 3, opposite: 1 } as const;
/**
 * Issues asked for beyond those shown, since one letter may decide several that are equally near.
 */
const spare = 5;

/** One side of what is near an issue, as it fills. */
type Side = { issue: IssueDocument; side: keyof Nearest; near: Near[] };
type Ladder = (side: Side) => string[][][];

/**
 * The nearest determinations of each issue, by its number: the more traits they share (treatment,
 * body part, section that the reviewer cited, reason for denial) the nearer; ties by date, the
 * newest first. What has the same treatment comes first; only where nothing has it, the same kind
 * of treatment or the other traits alone count. One request, and a second where that leaves a side
 * empty. Throws a SearchUnavailable.
 */
export async function nearest(record: DeterminationRecord): Promise<Map<number, Nearest>> {
  const issues = toDocuments(record);
  const sides = issues.flatMap((issue): Side[] => [
    { issue, side: "alike", near: [] },
    { issue, side: "opposite", near: [] },
  ]);
  await fill(sides, sameTreatment);
  await fill(
    sides.filter(({ near }) => near.length === 0),
    anyTrait,
  );
  return new Map(issues.map(({ number }, at) => [number, nearestOf(sides[2 * at]!, sides[2 * at + 1]!)]));
}

const nearestOf = (alike: Side, opposite: Side): Nearest => ({ alike: alike.near, opposite: opposite.near });

const others: Trait[] = ["bodyPart", "sectionByReviewer", "reason"];

const sameTreatment: Ladder = ({ issue }) =>
  issue.treatment.length > 0 ? sharing(issue, ["treatment"], others) : [];

const anyTrait: Ladder = ({ issue }) => sharing(issue, [], ["category", ...others]);

/**
 * Asks for the first few of each step. Nothing beyond them can be nearer: all of a step share at
 * least its traits, and come newest first.
 */
async function fill(sides: Side[], ladder: Ladder): Promise<void> {
  const steps = sides.flatMap((side) => ladder(side).map((filter) => ({ side, filter })));
  if (steps.length === 0) return;
  const target = siteIndex();
  const answers = await ask(
    target,
    steps.map(({ side, filter }) => ({
      indexUid: target.index,
      filter: [...filter, ...elsewhere(side)],
      sort: ["decidedAt:desc", "order:asc"],
      limit: most[side.side] + spare,
      attributesToRetrieve: [...shownFields, ...traits, "decidedAt", "order"],
    })),
  );
  for (const side of new Set(sides)) {
    const hits = answers.flatMap(({ hits }, at) => (steps[at]?.side === side ? hits : []));
    side.near = rank(side.issue, hits).slice(0, most[side.side]);
  }
}

/** Other determinations with the outcome of that side. */
function elsewhere({ issue, side }: Side): string[] {
  const { outcome, determinationId } = issue;
  const wanted = (outcome === "upheld") === (side === "alike") ? "upheld" : "overturned";
  return [`outcome = ${wanted}`, `determinationId != ${quote(determinationId)}`];
}

/** Nearest first, each determination once. */
function rank(issue: IssueDocument, hits: EngineHit[]): Near[] {
  const ranked = hits
    .map((hit) => ({ hit, shared: sharedTraits(issue, hit) }))
    .toSorted(
      (a, b) =>
        Object.keys(b.shared).length - Object.keys(a.shared).length ||
        compareDates(b.hit.decidedAt, a.hit.decidedAt) ||
        a.hit.order - b.hit.order,
    );
  const determinations = new Set<string>();
  return ranked.flatMap(({ hit, shared }) => {
    if (determinations.has(hit.determinationId)) return [];
    determinations.add(hit.determinationId);
    return [{ hit: toHit(hit), shared }];
  });
}

/** Undated counts as oldest. */
function compareDates(a: number | null, b: number | null): number {
  if (a === null || b === null) return Number(a !== null) - Number(b !== null);
  return a - b;
}
