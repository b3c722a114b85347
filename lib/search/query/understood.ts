import { drugNamesFor } from "@/lib/search/query/drug-names";
import type { UnderstoodTerm } from "@/lib/search/query/note";
import { type Part, replaceTerms, writeParts } from "@/lib/search/query/parts";
import { type Sought, soughtOf } from "@/lib/search/query/sought";
import type { Query } from "@/lib/search/query/syntax";
import type { Term } from "@/lib/search/query/terms";
import { otherNumbers } from "@/lib/search/text/plurals";
import { spinalLevels } from "@/lib/search/text/spinal-levels";
import { holdsWords, wordKey } from "@/lib/search/text/word-key";

/**
 * The terms of a query as they are searched, in the order typed, with the ways to give each up or
 * to have it to the letter.
 */
export function understoodTerms({ parts }: Query): UnderstoodTerm[] {
  return parts.flatMap(({ alternatives }) =>
    alternatives.flatMap((terms, at) =>
      soughtOf(terms)
        .toSorted((a, b) => terms.indexOf(a.terms[0]) - terms.indexOf(b.terms[0]))
        .map((sought, place) => ({
          text: textOf(sought),
          kind: sought.terms[0].kind,
          excluded: sought.terms[0].excluded,
          or: at > 0 && place === 0,
          alsoFound: alsoFound(sought),
          without: writeParts(replaceTerms(parts, (some) => some.filter((term) => !isOf(sought, term)))),
          exact: exactly(sought, parts),
        })),
    ),
  );
}

function isOf({ terms }: Sought, term: Term): boolean {
  return terms.includes(term);
}

/** "physical therapy", as typed. */
export function textOf({ terms }: Sought): string {
  return terms.map(({ text }) => text).join(" ");
}

function alsoFound(sought: Sought): string[] {
  const own = textOf(sought).toLowerCase();
  const equals = [
    ...(sought.entry?.equals ?? []),
    ...otherLevels(own),
    ...(sought.terms[0].excluded ? [] : drugNamesFor(own)),
  ];
  // What holds the words themselves is found by them.
  const others = equals.filter((other) => !holdsWords(other, own));
  return others.filter((other, at) => others.findIndex((same) => wordKey(same) === wordKey(other)) === at);
}

/** "L4-L5" beside "L4-5": the engine finds a level of the spine in both of its spellings. */
function otherLevels(text: string): string[] {
  const spellings = spinalLevels(text);
  const others = spellings.filter((spelling) => wordKey(spelling) !== wordKey(text));
  return others.length < spellings.length ? others : [];
}

function exactly(sought: Sought, parts: readonly Part[]): string | null {
  const [first] = sought.terms;
  if (first.kind !== "word" || !findsMore(sought)) return null;
  const quoted: Term = { ...first, text: textOf(sought), kind: "phrase", quoted: true };
  const replaced = replaceTerms(parts, (terms) =>
    terms.flatMap((term) => (term === first ? quoted : isOf(sought, term) ? [] : term)),
  );
  return writeParts(replaced);
}

/** Equals, a plural or a brand. */
function findsMore(sought: Sought): boolean {
  return (
    sought.entry !== undefined ||
    alsoFound(sought).length > 0 ||
    otherNumbers(sought.terms[0].words).length > 0
  );
}
