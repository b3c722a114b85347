import type { Marked } from "@/lib/search/engine/reply";
import { toFragments } from "@/lib/search/read/reply/fragments";
import { bestPassage } from "@/lib/search/read/reply/passage";
import { answeredBy, type Wanted } from "@/lib/search/read/reply/wanted";
import type { Fragment, SearchHit } from "@/lib/search/read/result";
import { spinalLevels } from "@/lib/search/text/spinal-levels";

type Field = SearchHit["snippetField"];
export type Snippet = { snippet: Fragment[]; snippetField: Field };

/**
 * The sentence that decided, unless the query points elsewhere: at a term that neither what was
 * asked nor that sentence answers. Then the sentences that answer most terms, of the reasons rather
 * than of the request, of both rather than of a guideline's line; unless they answer fewer than the
 * sentence does, or not a phrase that it shows.
 */
export function toSnippet(marked: Marked, wanted: readonly Wanted[] = []): Snippet {
  const sought = beyondHeadnote(marked, wanted);
  const shown = answeredBy(stretchesOf([marked.decidingSentence]), sought);
  const elsewhere = shown.length < sought.length ? candidates(marked) : [];
  const phrases = shown.filter(({ kind }) => kind === "phrase");
  let best: Snippet | undefined;
  let most = shown.length - 1;
  for (const [text, field] of elsewhere) {
    const { fragments, answered } = bestPassage(text, sought);
    if (answered.every((term) => shown.includes(term))) continue;
    if (phrases.some((phrase) => !answered.includes(phrase))) continue;
    if (answered.length > most) [best, most] = [{ snippet: fragments, snippetField: field }, answered.length];
  }
  return best ?? decided(marked);
}

/**
 * Terms that what was asked does not answer; a phrase is to be seen, so only what the page shows
 * answers it.
 */
function beyondHeadnote(marked: Marked, wanted: readonly Wanted[]): Wanted[] {
  const { headnote, treatments = [], brands = [], request, outcome, caseNumber } = marked;
  const seen = stretchesOf([headnote, outcome, caseNumber]);
  const known = [...seen, ...stretchesOf([request, ...treatments, ...brands])];
  const levels = spinalLevels(headnote ?? "");
  return wanted.filter(
    (term) =>
      answeredBy(term.kind === "phrase" ? seen : known, [term]).length === 0 &&
      !term.levels.some((level) => levels.includes(level)),
  );
}

/** In the order in which they are preferred. */
function candidates({ rationale, request, citations = [] }: Marked): (readonly [string, Field])[] {
  const all: (readonly [string | null | undefined, Field])[] = [
    [rationale, "rationale"],
    [request, "request"],
    ...citations.map((citation) => [citation, "guideline"] as const),
  ];
  return all.filter((candidate): candidate is readonly [string, Field] => Boolean(candidate[0]));
}

function decided({ decidingSentence, opening, request }: Marked): Snippet {
  if (decidingSentence) return { snippet: toFragments(decidingSentence), snippetField: "deciding sentence" };
  if (opening) return { snippet: toFragments(opening), snippetField: "rationale" };
  if (request) return { snippet: toFragments(request), snippetField: "request" };
  return { snippet: [], snippetField: "none" };
}

function stretchesOf(texts: readonly (string | null | undefined)[]): string[] {
  return texts.flatMap((text) =>
    text ? toFragments(text).flatMap((fragment) => (fragment.hit ? fragment.text : [])) : [],
  );
}
