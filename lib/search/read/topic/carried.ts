import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { mainQuery } from "@/lib/search/engine/request";
import { notStated } from "@/lib/search/filters/filter";
import { withoutWords } from "@/lib/search/query/search-of";
import { toHit } from "@/lib/search/read/reply/hit";
import type { SearchHit } from "@/lib/search/read/result";
import { tabulate } from "@/lib/search/read/tabulate";
import type { Tally } from "@/lib/search/read/tally";
import { aboutOneTreatment } from "@/lib/search/read/topic/examples";
import { givesReason } from "@/lib/search/read/topic/gives-reason";
import type { SearchParams } from "@/lib/search/url/params";

/** What carried the overturned issues of a topic, and what its reviewers cited. */
export type Carried = {
  /**
   * Overturned issues about one treatment, each of another letter and with a deciding sentence that
   * gives a reason; real letters first, the newest first.
   */
  examples: SearchHit[];
  /** What the reviewers cited, overturning or upholding, most issues first; `params` finds them. */
  guidelines: CitedGuideline[];
  params: SearchParams;
};

/** A guideline with its sections; it may have been cited without a section too. */
export type CitedGuideline = Tally & { sections: Tally[] };

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
  const [by, [answer]] = await Promise.all([
    tabulate(params, ["section", "guideline"]),
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
  const sections = cited(by.section);
  const guidelines = cited(by.guideline).map((guideline) => ({
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

function cited(tallies: Tally[]): Tally[] {
  return tallies.filter(({ value }) => value !== notStated);
}
