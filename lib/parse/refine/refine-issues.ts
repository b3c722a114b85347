import type { Found, Span } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { Flag } from "@/lib/letter/vocabulary";
import { type Piece, spanOf } from "@/lib/parse/piece";
import { opposes } from "@/lib/parse/rationale/conclusion";
import { type Dependence, dependenceOf } from "@/lib/parse/rationale/reasons/dependence";
import { openRationale, type Sentence } from "@/lib/parse/rationale/text/rationale";

/** The sentence that makes an issue depend on another, and that issue's number if it is clear. */
type IssueDependence = { on: number | null; span: Span };

const operation = /\b(?:surg|procedure|operat|arthroscop|intervention|repair|fusion|undergo)/;
const word = /[a-z]{5,}/g;
/** Words of the phrase that name no treatment. */
const empty = new Set(
  "requested request primary concurrent concurrently associated necessary medically supported therefore these those since because given approved undergo treatment treatments service services therapy being found deemed considered indicated certified authorized denied surgery surgical surgeries procedure procedures intervention interventions operation operative complex adverse determination".split(
    " ",
  ),
);
/** "Under item 1". */
const place = /\b(?:item|issue|request) (?:no\.? ?|number |#)?(\d{1,2})\b/;
const prefix = /\bassociated surgical services?\b/;
const ancillary = /\bassociated surgical service|\bassist|\bclearance\b|^\s*(?:pre|post)-?\s?op/i;

/**
 * What only all issues of a letter together show: headings that their own rationale contradicts,
 * and issues that depend on another one. `rationales` are those of the issues, in the same order.
 * Returns new issues.
 */
export function refineIssues(issues: Issue[], rationales: (Piece | null)[]): Issue[] {
  return issues.map((issue, index) => {
    const flags = [...issue.flags];
    if (contradicts(issue)) flags.push(flag("decision-contradicts-rationale", issue.conclusion));
    const dependence = findDependence(issues, issue, rationales[index] ?? null);
    if (!dependence) return { ...issue, flags };
    flags.push(flag("depends-on-other-issue", dependence));
    return { ...issue, flags, dependsOn: dependence.on };
  });
}

/** Only where the rationale's own closing words oppose the heading. */
function contradicts({ conclusion, decision }: Issue): boolean {
  return conclusion.certainty === "stated" && opposes(conclusion.value, decision.value);
}

function flag(value: Flag, { span }: Pick<Found<unknown>, "span">): Found<Flag> {
  return { value, span, certainty: "stated" };
}

/**
 * Whether an issue's rationale makes it depend on another issue of its letter with the same
 * decision.
 */
function findDependence(
  issues: readonly Issue[],
  issue: Issue,
  rationale: Piece | null,
): IssueDependence | null {
  if (!rationale || issues.length < 2) return null;
  for (const sentence of openRationale(rationale).sentences) {
    const dependence = sentence.voice === "case" ? dependenceOf(sentence.lower) : undefined;
    if (!dependence || dependence.granted !== (issue.decision.value === "overturned")) continue;
    const others = issues.filter(
      (other) => other.number !== issue.number && other.decision.value === issue.decision.value,
    );
    if (others.length === 0) continue;
    return {
      on: leader(others, issue, sentence, dependence),
      span: spanOf(rationale, sentence.from, sentence.to),
    };
  }
  return null;
}

/**
 * The issue that the words mean: one that they name, else the operation, else the nearest before it
 * that leads others.
 */
function leader(others: Issue[], issue: Issue, sentence: Sentence, { from, to }: Dependence): number | null {
  const phrase = sentence.lower.slice(from, to);
  const printed = place.exec(sentence.lower)?.[1];
  const placed = printed && others.find(({ number }) => number === Number(printed));
  if (placed) return placed.number;
  const names = (phrase.match(word) ?? [])
    .filter((each) => !empty.has(each))
    .map((each) => each.replace(/s$/, ""));
  const named = others.find(({ request }) => {
    const words = request.value.toLowerCase().replace(prefix, "");
    return names.some((name) => words.includes(name));
  });
  if (named) return named.number;
  if (!operation.test(phrase)) return null;
  const leaders = others.filter(({ request }) => !ancillary.test(request.value));
  const surgery = leaders.find(({ treatments }) => treatments.some(({ category }) => category === "Surgery"));
  return (surgery ?? leaders.findLast(({ number }) => number < issue.number))?.number ?? null;
}
