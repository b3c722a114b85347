import { toFragments } from "@/lib/search/reply/fragments";
import type { Fragment, SearchHit } from "@/lib/search/result";

/** A hit's fields with the engine's marks; long ones cut to the words around their first match. */
export type Marked = {
  headnote?: string;
  request?: string;
  decidingSentence?: string | null;
  rationale?: string | null;
  citations?: string[];
  summary?: string | null;
};

type Field = SearchHit["snippetField"];
export type Snippet = { snippet: Fragment[]; snippetField: Field };

/**
 * The sentence that decided, unless the query points elsewhere: then the stretch that holds most of the words looked for, those
 * left aside that the headnote above it shows already.
 */
export function toSnippet(marked: Marked): Snippet {
  const candidates = candidatesOf(marked);
  const told = wordsHit(toFragments(marked.headnote ?? ""));
  let best = candidates[0] ?? { snippet: [], snippetField: "none" as const };
  let most = newWords(best, told);
  for (const candidate of candidates.slice(1)) {
    const count = newWords(candidate, told);
    if (count > most) [best, most] = [candidate, count];
  }
  return best;
}

/** In the order in which they are preferred. */
function candidatesOf({ decidingSentence, rationale, request, citations, summary }: Marked): Snippet[] {
  const found = (text: string | null | undefined, snippetField: Field): Snippet[] =>
    text ? [{ snippet: toFragments(text), snippetField }] : [];
  return [
    ...found(decidingSentence, "deciding sentence"),
    ...found(rationale, "rationale"),
    ...found(request, "request"),
    ...(citations ?? []).flatMap((citation) => found(citation, "guideline")),
    ...found(summary, "summary"),
  ];
}

function newWords({ snippet }: Snippet, told: Set<string>): number {
  return [...wordsHit(snippet)].filter((word) => !told.has(word)).length;
}

function wordsHit(fragments: Fragment[]): Set<string> {
  return new Set(fragments.filter(({ hit }) => hit).flatMap(({ text }) => text.toLowerCase().split(/\s+/)));
}
