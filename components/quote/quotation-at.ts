import { quotePath } from "@/components/quote/place";
import type { Quotation } from "@/components/quote/quotation";
import type { Span } from "@/lib/letter/found";
import type { DeterminationView } from "@/lib/letter/record";
import { citationText } from "@/lib/words/citation";

/** What the quotations of a determination are cited by. */
export type QuoteFacts = {
  id: string;
  revision: number;
  /** ISO date. */
  decided: string | null;
  sample: boolean;
  /** Where each issue stands in the letter. */
  issues: readonly { number: number; span: Span }[];
  /** Where each page begins. */
  pages: readonly number[];
};

/** What its quotations are cited by; see `QuoteFacts`. */
export function quoteFacts({ id, revision, sample, determination }: DeterminationView): QuoteFacts {
  return {
    id,
    revision,
    sample,
    decided: determination.dates.decision?.value ?? null,
    issues: determination.issues.map(({ number, request, decision, rationale }) => ({
      number,
      span: [request.span[0], Math.max(request.span[1], decision.span[1], rationale?.span[1] ?? 0)],
    })),
    pages: determination.source.pages,
  };
}

/**
 * A quotation of words with a span in the letter, cited by issue and page. Its address marks them.
 * `site` is the address of the site.
 */
export function quotationAt(facts: QuoteFacts, words: string, span: Span, site: string): Quotation {
  const pages = pagesOf(facts.pages, span);
  return {
    words,
    citation: citationText({ ...facts, issue: issueAt(facts, span[0]), pages }),
    url: site + quotePath(facts.id, facts.revision, span),
  };
}

/**
 * A quotation of words that differ from the letter's, so that no span can be marked. Cited by the
 * issue alone; `at` is the start of their passage.
 */
export function quotationWithoutPlace(facts: QuoteFacts, words: string, at: number, site: string): Quotation {
  const { id, decided, sample } = facts;
  const issue = issueAt(facts, at);
  return {
    words,
    citation: citationText({ id, decided, issue, sample }),
    url: `${site}/determinations/${id}${issue ? `#issue-${issue}` : ""}`,
  };
}

function issueAt({ issues }: QuoteFacts, at: number): number | undefined {
  return issues.find(({ span }) => span[0] <= at && at < span[1])?.number;
}

/**
 * First and last page of the words, from 1; null for a letter without known pages. `starts` are the
 * offsets of its pages.
 */
export function pagesOf(starts: readonly number[], [from, to]: Span): [number, number] | null {
  if (starts.length < 2) return null;
  const page = (at: number) => Math.max(1, starts.filter((start) => start <= at).length);
  return [page(from), page(to - 1)];
}
