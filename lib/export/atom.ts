import { xmlText } from "@/lib/export/xml";
import type { IssueDocument } from "@/lib/search/indexing";
import { decisionWords } from "@/lib/words/outcome";

/** Fields of the index document that a feed shows. */
export const feedFields = [
  "determinationId",
  "number",
  "outcome",
  "headnote",
  "decisionDate",
  "reviewerCitations",
  "sample",
] as const satisfies (keyof IssueDocument)[];
type FeedIssue = Pick<IssueDocument, (typeof feedFields)[number]>;

type Feed = { title: string; self: string; page: string; site: string; issues: readonly FeedIssue[] };

/** Date of a feed without any dated decision, since a feed must have a date. */
const undated = "1970-01-01";

/**
 * A feed of a search (RFC 4287): its newest issues. An entry tells treatment, outcome and
 * guidelines, nothing of the worker's story.
 */
export function atomFeed({ title, self, page, site, issues }: Feed): string {
  const newest = issues.find(({ decisionDate }) => decisionDate)?.decisionDate ?? undated;
  const entries = issues.map((issue) => {
    const { determinationId: id, number } = issue;
    const link = `${site}/determinations/${id}#issue-${number}`;
    const heading = `${decisionWords[issue.outcome].term}: ${issue.headnote} (${id}, issue ${number})`;
    return [
      "<entry>",
      `<id>${xmlText(link)}</id>`,
      `<title>${xmlText(heading)}</title>`,
      `<link href="${xmlText(link)}"/>`,
      `<updated>${issue.decisionDate ?? undated}T00:00:00Z</updated>`,
      `<summary>${xmlText(summaryOf(issue))}</summary>`,
      "</entry>",
    ].join("");
  });
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(self)}</id><title>${xmlText(title)}</title>`,
    `<link rel="self" href="${xmlText(self)}"/><link href="${xmlText(page)}"/>`,
    `<updated>${newest}T00:00:00Z</updated><author><name>IMR Casebook</name></author>`,
    ...entries,
    "</feed>",
  ].join("\n");
}

function summaryOf({ reviewerCitations, sample }: FeedIssue): string {
  const cited = reviewerCitations.length
    ? `The reviewer cited ${reviewerCitations.join("; ")}.`
    : "The reviewer cited no guideline.";
  return sample ? `${cited} Invented sample letter.` : cited;
}
