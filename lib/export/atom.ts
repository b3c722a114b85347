import { xmlText } from "@/lib/export/xml";
import type { Withdrawal } from "@/lib/letter/withdrawals";
import type { IssueDocument } from "@/lib/search/indexing";
import { isoDay } from "@/lib/words/dates";
import { decisionWords } from "@/lib/words/outcome";
import { ageWords } from "@/lib/words/standing";
import { withdrawalSentence } from "@/lib/words/withdrawal";

/** Fields of the index document that a feed shows. */
export const feedFields = [
  "determinationId",
  "number",
  "outcome",
  "headnote",
  "decisionDate",
  "reviewerCitations",
  "guidelineByReviewer",
  "sample",
] as const satisfies (keyof IssueDocument)[];
type FeedIssue = Pick<IssueDocument, (typeof feedFields)[number]>;

/** An entry of a feed; `updated` is a day or a moment in ISO 8601. */
type Entry = { id: string; title: string; updated: string; summary: string };

/** What a feed says of itself: its title, its own address and that of the page it follows. */
type Channel = { title: string; self: string; page: string };

type Feed = Channel & { site: string; issues: readonly FeedIssue[] };

/** Date of a feed without any dated decision, since a feed must have a date. */
const undated = "1970-01-01";

/**
 * A feed of a search (RFC 4287): its newest issues. An entry tells treatment, outcome and
 * guidelines, nothing of the worker's story.
 */
export function atomFeed({ site, issues, ...channel }: Feed): string {
  const newest = issues.find(({ decisionDate }) => decisionDate)?.decisionDate;
  const entries = issues.map((issue) => {
    const { determinationId, number } = issue;
    return {
      id: `${site}/determinations/${determinationId}#issue-${number}`,
      title: `${decisionWords[issue.outcome].term}: ${issue.headnote} (${determinationId}, issue ${number})`,
      updated: startOf(issue.decisionDate ?? undated),
      summary: summaryOf(issue),
    };
  });
  return writeFeed(channel, startOf(newest ?? undated), entries);
}

/**
 * A feed of withdrawn determinations, the newest first: their ids, dates and reasons, which are all
 * that is published of them.
 */
export function removalsFeed({
  site,
  withdrawals,
  ...channel
}: Channel & { site: string; withdrawals: readonly Withdrawal[] }): string {
  const entries = withdrawals.map((withdrawal) => ({
    id: `${site}/determinations/${withdrawal.id}`,
    title: `${withdrawal.id} was withdrawn`,
    updated: withdrawal.withdrawnAt.toISOString(),
    summary: withdrawalSentence(withdrawal),
  }));
  return writeFeed(channel, entries[0]?.updated ?? startOf(undated), entries);
}

/** A day as the moment at which it begins. */
function startOf(day: string): string {
  return `${day}T00:00:00Z`;
}

function writeFeed({ title, self, page }: Channel, updated: string, entries: Entry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(self)}</id><title>${xmlText(title)}</title>`,
    `<link rel="self" href="${xmlText(self)}"/><link href="${xmlText(page)}"/>`,
    `<updated>${updated}</updated><author><name>IMR Casebook</name></author>`,
    ...entries.map(writeEntry),
    "</feed>",
  ].join("\n");
}

function writeEntry({ id, title, updated, summary }: Entry): string {
  return [
    "<entry>",
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link href="${xmlText(id)}"/>`,
    `<updated>${updated}</updated>`,
    `<summary>${xmlText(summary)}</summary>`,
    "</entry>",
  ].join("");
}

function summaryOf({ reviewerCitations, guidelineByReviewer, decisionDate, sample }: FeedIssue): string {
  const guidelines = guidelineByReviewer.map((guidelineId) => ({ guidelineId }));
  const age = ageWords(guidelines, decisionDate, isoDay(new Date()));
  const cited = reviewerCitations.length
    ? `The reviewer cited ${reviewerCitations.join("; ")}.`
    : "The reviewer cited no guideline.";
  return [cited, age, sample && "Invented sample letter."].filter(Boolean).join(" ");
}
