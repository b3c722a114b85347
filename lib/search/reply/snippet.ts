import { matchMarks } from "@/lib/search/query/request";
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
  const told = wordsHit(marked.headnote ?? "");
  let best: [text: string, field: Field] = ["", "none"];
  let most = -1;
  for (const [text, field] of candidatesOf(marked)) {
    const count = [...wordsHit(text)].filter((word) => !told.has(word)).length;
    if (count > most) [best, most] = [[text, field], count];
  }
  return { snippet: toFragments(best[0]), snippetField: best[1] };
}

/** In the order in which they are preferred. */
function candidatesOf({ decidingSentence, rationale, request, citations, summary }: Marked) {
  const candidates: [text: string | null | undefined, field: Field][] = [
    [decidingSentence, "deciding sentence"],
    [rationale, "rationale"],
    [request, "request"],
    ...(citations ?? []).map((citation): [string, Field] => [citation, "guideline"]),
    [summary, "summary"],
  ];
  return candidates.filter((candidate): candidate is [string, Field] => Boolean(candidate[0]));
}

function wordsHit(text: string): Set<string> {
  if (!text.includes(matchMarks.begin)) return none;
  const hits = toFragments(text).filter(({ hit }) => hit);
  return new Set(hits.flatMap((fragment) => fragment.text.toLowerCase().split(/\s+/)));
}

const none: Set<string> = new Set();
