import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { mainQuery } from "@/lib/search/engine/request";
import { notStated } from "@/lib/search/filters/filter";
import { withoutWords } from "@/lib/search/query/search-of";
import { toHit } from "@/lib/search/read/reply/hit";
import type { SearchHit } from "@/lib/search/read/result";
import { tabulate } from "@/lib/search/read/tabulate";
import { issuesOf, type Tally } from "@/lib/search/read/tally";
import { aboutOneTreatment } from "@/lib/search/read/topic/examples";
import { givesReason } from "@/lib/search/read/topic/gives-reason";
import type { Outcomes } from "@/lib/search/read/topic/outcomes";
import type { SearchParams } from "@/lib/search/url/params";

/** What carried the overturned issues of a topic, and what its reviewers cited. */
export type Carried = {
  /**
   * Overturned issues about one treatment, each of another letter and with a deciding sentence that
   * gives a reason; real letters first, the newest first.
   */
  examples: SearchHit[];
  /** What either side cited, overturning or upholding, most of the reviewers' first; `params` finds those. */
  guidelines: CitedGuideline[];
  params: SearchParams;
};

/** Decisions on the issues in which the reviewer cites it, the administrator does, or both do. */
export type CitedTally = Tally & Record<"administrator" | "both", Outcomes>;

/** A guideline with its sections; it may have been cited without a section too. */
export type CitedGuideline = CitedTally & { sections: CitedTally[] };

const examplesShown = 5;
/** Enough that five letters are among them, though one letter may have a dozen issues. */
const asked = 60;

/**
 * The sentences and the guidelines by which reviewers overturned; of a search that asks for no
 * guideline. Throws a SearchUnavailable.
 */
export async function readCarried(narrow: SearchParams): Promise<Carried> {
  const target = siteIndex();
  const params: SearchParams = { ...narrow, "cited-by": "reviewer" };
  const overturned = mainQuery(
    target.index,
    withoutWords({ ...narrow, outcome: ["overturned"], sort: "newest" }),
  );
  const attributesToRetrieve = [...(overturned.attributesToRetrieve ?? []), "treatment"];
  const sides = ["reviewer", "claims-administrator", "both"] as const;
  const [tables, [answer]] = await Promise.all([
    Promise.all(sides.map((side) => tabulate({ ...narrow, "cited-by": side }, ["section", "guideline"]))),
    ask(target, [{ ...overturned, attributesToRetrieve, facets: [], limit: asked }]),
  ]);
  const letters = new Set<string>();
  const examples = (answer?.hits ?? [])
    .filter(aboutOneTreatment)
    .filter(({ decidingSentence }) => decidingSentence !== null && givesReason(decidingSentence))
    .toSorted((a, b) => Number(a.sample) - Number(b.sample))
    .filter(({ determinationId }) => !letters.has(determinationId) && letters.add(determinationId))
    .slice(0, examplesShown)
    .map(toHit);
  const sections = bySides(tables.map(({ section }) => section));
  const guidelines = bySides(tables.map(({ guideline }) => guideline)).map((guideline) => ({
    ...guideline,
    sections: sections.filter(({ value }) => value.startsWith(`${guideline.value}/`)),
  }));
  return { examples, guidelines, params };
}

/** Those cited where reviewers overturned, each with such sections only. */
export function citedWhereOverturned(guidelines: readonly CitedGuideline[]): CitedGuideline[] {
  const carrying = ({ overturned }: Tally) => overturned > 0;
  return guidelines
    .filter(carrying)
    .map((guideline) => ({ ...guideline, sections: guideline.sections.filter(carrying) }));
}

/** The tallies of reviewers, administrators and both as one list: what reviewers cited, then the rest. */
function bySides([reviewer = [], administrator = [], both = []]: Tally[][]): CitedTally[] {
  const none = { overturned: 0, upheld: 0 };
  const of = (tallies: Tally[]) => new Map(tallies.map((tally) => [tally.value, tally]));
  const [ours, theirs, shared] = [of(reviewer), of(administrator), of(both)];
  const countsIn = (tallies: ReadonlyMap<string, Tally>, value: string): Outcomes => {
    const { overturned, upheld } = tallies.get(value) ?? none;
    return { overturned, upheld };
  };
  return [...new Map([...theirs, ...ours]).values()]
    .filter(({ value }) => value !== notStated)
    .map(({ value, label }) => ({
      ...{ value, label, ...countsIn(ours, value) },
      administrator: countsIn(theirs, value),
      both: countsIn(shared, value),
    }))
    .toSorted((a, b) => issuesOf(b) - issuesOf(a) || issuesOf(b.administrator) - issuesOf(a.administrator));
}
