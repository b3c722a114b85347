import { quotePath } from "@/components/quote/place";
import type { Quotation } from "@/components/quote/quotation";
import type { Span } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import type { DeterminationView } from "@/lib/letter/record";
import { citationText } from "@/lib/words/citation";

/** What the quotations of a determination are cited by. */
export type QuoteFacts = {
  id: string;
  revision: number;
  /** ISO date. */
  decided: string | null;
  sample: boolean;
  /** The place of each issue in the letter; `age`: what a citation adds on replaced guidelines. */
  issues: readonly { number: number; span: Span; age?: string | null }[];
  /** Where each page begins. */
  pages: readonly number[];
};

/** What its quotations are cited by; see `QuoteFacts`. `ageOf`: passed in, since the browser needs no catalog. */
export function quoteFacts(
  { id, revision, sample, determination }: DeterminationView,
  ageOf: (issue: Issue) => string | null,
): QuoteFacts {
  return {
    id,
    revision,
    sample,
    decided: determination.dates.decision?.value ?? null,
    issues: determination.issues.map((issue) => {
      const { number, request, decision, rationale } = issue;
      const end = Math.max(request.span[1], decision.span[1], rationale?.span[1] ?? 0);
      return { number, span: [request.span[0], end], age: ageOf(issue) };
    }),
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
    citation: citationText({ ...facts, ...issueAt(facts, span[0]), pages }),
    url: site + quotePath(facts.id, facts.revision, span),
  };
}

/**
 * A quotation of words that differ from the letter's, so that no span can be marked. Cited by the
 * issue alone; `at` is the start of their passage.
 */
export function quotationWithoutPlace(facts: QuoteFacts, words: string, at: number, site: string): Quotation {
  const { id, decided, sample } = facts;
  const { issue, age } = issueAt(facts, at);
  return {
    words,
    citation: citationText({ id, decided, issue, sample, age }),
    url: `${site}/determinations/${id}${issue ? `#issue-${issue}` : ""}`,
  };
}

function issueAt({ issues }: QuoteFacts, at: number): { issue?: number; age?: string | null } {
  const found = issues.find(({ span }) => span[0] <= at && at < span[1]);
  return found ? { issue: found.number, age: found.age } : {};
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
