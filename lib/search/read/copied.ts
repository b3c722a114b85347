import { ask, type EngineQuery, totalOf } from "@/lib/search/engine/ask";
import { siteIndex } from "@/lib/search/engine/client";
import { orderedQuery } from "@/lib/search/engine/request";
import { attributeOf, type FilterKey } from "@/lib/search/filters/all";
import { flatTerms } from "@/lib/search/query/parts";
import { searchOf } from "@/lib/search/query/search-of";
import type { NamedValue } from "@/lib/search/suggest/named-values";
import { wordsIn } from "@/lib/search/text/word-key";
import { emptySearch, type SearchParams } from "@/lib/search/url/params";

/** Fewer words are names as often as they are copied; of more not all are searched. */
const [fewest, most] = [3, 10];
/** So few words are copied only where signs or their ends show it, or where they are no request. */
const fewWords = 3;
/** So many words beside those that name values are a sentence rather than a request for these values. */
const sentenceWords = 2;

/** What nobody asks for, but a sentence that was cut has at its ends. */
const cut =
  /^(?:and|or|of|that|which|was|were|but|if|than|&)\s|\.\s+\S|\)[,;.]?\s+\S|^[^(]*\)|\([^)]*$|[,;:.&]$|\s(?:and|or|of|the|a|an|to|with|for|by|is|was|were)[.,;:]?$/i;

/** The issues in which the words of a query stand together as they were typed. */
export type Copied = {
  issues: number;
  /** How many words the query has. */
  words: number;
  /** Whether the words are a part of a sentence, by the words at their ends. */
  isCut: boolean;
  withValue(key: FilterKey, values: readonly string[]): number;
};

/**
 * The words of a query as one phrase, as if they had been copied from a letter; null where they are too few
 * or too many, or where signs say how they are to be read.
 */
function phraseOf(typed: SearchParams): SearchParams | null {
  const count = wordsIn(typed.q).length;
  if (count < fewest || count > most || typed.q.includes('"')) return null;
  const { parts } = searchOf(typed).query;
  const isPlain = parts.length === 1 && parts[0]!.alternatives.length === 1;
  // A name that is rewritten to its acronym was typed as that name.
  return isPlain &&
    flatTerms(parts).length > 1 &&
    flatTerms(parts).every(({ excluded, kind }) => !excluded && kind !== "beginning")
    ? { ...typed, q: `"${typed.q}"` }
    : null;
}

/**
 * How many issues have each of some values alone, and, where the words typed may be copied, those in which
 * they stand together. One request. Throws a SearchUnavailable.
 */
export async function countNamed(
  named: readonly NamedValue[],
  typed: SearchParams | null,
): Promise<{ alone: number[]; copied: Copied | null }> {
  const { index } = siteIndex();
  const counted = (params: SearchParams, facets: string[]): EngineQuery => ({
    ...orderedQuery(index, searchOf(params)),
    facets: ["outcome", ...facets],
    limit: 0,
  });
  const queries = named.map(({ key, value }) => counted({ ...emptySearch, [key]: [value] }, []));
  const phrase = typed && phraseOf(typed);
  if (phrase) {
    const fields = named.map(({ key }) => attributeOf(key, phrase));
    queries.push(
      counted(
        phrase,
        [...new Set(fields)].filter((field) => field !== "outcome"),
      ),
    );
  }
  if (queries.length === 0) return { alone: [], copied: null };
  const answers = await ask(siteIndex(), queries);
  const alone = answers.slice(0, named.length).map(totalOf);
  const together = phrase && answers.at(-1);
  if (!phrase || !together) return { alone, copied: null };
  return {
    alone,
    copied: {
      issues: totalOf(together),
      words: wordsIn(phrase.q).length,
      isCut: cut.test(phrase.q.slice(1, -1).trim()),
      withValue(key, values) {
        const counts = together.facetDistribution?.[attributeOf(key, phrase)];
        // Not asked for, since the words named it only when another reading had failed.
        if (!counts) return totalOf(together);
        return values.reduce((sum, value) => sum + (counts[value] ?? 0), 0);
      },
    },
  };
}

/**
 * Whether words are rather sought as they stand than as the filters that some of them name: letters have
 * them side by side, and either nothing has what they were read as, or no issue that has them so has one
 * of the filters, or there are more words than those of the filters, or a sentence was cut. "Physical
 * therapy for low back pain" asks for that treatment, whatever letters say.
 */
export function isCopied(
  { issues, words, isCut, withValue }: Copied,
  read: { total: number; rest: string; values: readonly NamedValue[] },
): boolean {
  if (issues === 0) return false;
  if (isCut || read.total === 0 || wordsIn(read.rest).length >= sentenceWords) return true;
  if (words <= fewWords) return false;
  const keys = [...new Set(read.values.map(({ key }) => key))];
  return keys.some((key) => {
    const values = read.values.filter((one) => one.key === key).map(({ value }) => value);
    return withValue(key, values) === 0;
  });
}
