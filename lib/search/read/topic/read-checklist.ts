import { type DenialReason, denialReasonSchema } from "@/lib/letter/vocabulary";
import { ask } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { mainQuery } from "@/lib/search/engine/request";
import { withoutWords } from "@/lib/search/query/search-of";
import type { Tally } from "@/lib/search/read/tally";
import { type Example, examplesAmong } from "@/lib/search/read/topic/examples";
import type { SearchParams } from "@/lib/search/url/params";

/** A reason of which one can say what a request would have to show. */
export type NamedReason = Exclude<DenialReason, "other">;

/** Upheld issues that share a reason, and the search that finds them. */
type Reasoned<R> = { reason: R; label: string; upheld: number; params: SearchParams };

/** One thing that reviewers missed: how many upheld issues name it, and sentences that say so. */
export type Missing = Reasoned<NamedReason> & {
  examples: Example[];
  /**
   * Letters that these issues are of: one letter may have a dozen alike. Null where there are too
   * many to be looked through.
   */
  letters: number | null;
};

/** What a request has to show, by what the upheld ones lacked. */
export type Checklist = {
  /** The commonest first. */
  points: Missing[];
  /** Upheld for a reason that no point names, and for none that was recognised. */
  unnamed: Reasoned<string>[];
};

/**
 * Enough that two of different letters, about one treatment and with a short sentence of their own,
 * are among them.
 */
const asked = 40;

/**
 * What reviewers found missing in the upheld issues of a search. `reasons`: its tallies by reason.
 * One request. Throws a SearchUnavailable.
 */
export async function readChecklist(params: SearchParams, reasons: readonly Tally[]): Promise<Checklist> {
  const target = siteIndex();
  const given = reasons
    .filter(({ upheld }) => upheld > 0)
    .map(({ value, label, upheld }) => ({ reason: value, label, upheld, params: ofReason(params, value) }));
  const named = given.filter(isNamed);
  const unnamed = given.filter((point) => !isNamed(point));
  if (named.length === 0) return { points: [], unnamed };
  const answers = await ask(
    target,
    named.map(({ params: narrowed }) => {
      const query = mainQuery(target.index, withoutWords(narrowed));
      const own = ["treatment", "reasonSentences"];
      const attributesToRetrieve = [...(query.attributesToRetrieve ?? []), ...own];
      return { ...query, attributesToRetrieve, facets: [], limit: asked };
    }),
  );
  const told = new Set<string>();
  const points = named.map((point, index) => {
    const hits = answers[index]?.hits ?? [];
    const letters = new Set(hits.map(({ determinationId }) => determinationId)).size;
    return {
      ...point,
      examples: examplesAmong(point.reason, hits, told),
      letters: hits.length < point.upheld ? null : letters,
    };
  });
  return { points, unnamed };
}

function isNamed(point: Reasoned<string>): point is Reasoned<NamedReason> {
  return point.reason !== "other" && denialReasonSchema.safeParse(point.reason).success;
}

function ofReason(params: SearchParams, reason: string): SearchParams {
  return { ...params, outcome: ["upheld"], reason: [reason], sort: "newest", page: 1 };
}
