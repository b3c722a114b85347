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
  "addedAt",
  "reviewerCitations",
  "guidelineByReviewer",
  "sample",
] as const satisfies (keyof IssueDocument)[];
type FeedIssue = Pick<IssueDocument, (typeof feedFields)[number]>;

/** An entry of a feed; `updated` and `published` are moments in ISO 8601. */
type Entry = { id: string; title: string; updated: string; published?: string; summary: string };

/**
 * What a feed says of itself: its title, its own address, that of the page it follows, and that of
 * its next page, which has earlier entries (RFC 5005).
 */
type Channel = { title: string; self: string; page: string; next?: string };

type Feed = Channel & { site: string; issues: readonly FeedIssue[] };

/** Date of a feed without an entry, since a feed must have a date. */
const undated = "1970-01-01";

/**
 * A feed of a search (RFC 4287): the issues that the casebook held or saw changed last. `published` is
 * the day of decision. An entry tells treatment, outcome and guidelines, nothing of the worker's story.
 */
export function atomFeed({ site, issues, ...channel }: Feed): string {
  const entries = feedEntries(site, issues);
  return writeFeed(channel, entries[0]?.updated ?? startOf(undated), entries);
}

/** The same as JSON Feed 1.1 (jsonfeed.org). */
export function jsonFeed({ site, issues, title, self, page, next }: Feed): string {
  const items = feedEntries(site, issues).map(({ id, title, updated, published, summary }) => ({
    ...{ id, url: id, title, content_text: summary },
    ...{ date_modified: updated, ...(published && { date_published: published }) },
  }));
  const version = "https://jsonfeed.org/version/1.1";
  return JSON.stringify({
    ...{ version, title, feed_url: self, home_page_url: page, ...(next && { next_url: next }) },
    ...{ language: "en", items },
  });
}

function feedEntries(site: string, issues: readonly FeedIssue[]): Entry[] {
  return issues.map((issue) => ({
    id: `${site}/determinations/${issue.determinationId}#issue-${issue.number}`,
    title: `${decisionWords[issue.outcome].term}: ${issue.headnote} (${issue.determinationId}, issue ${issue.number})`,
    updated: new Date(issue.addedAt * 1000).toISOString(),
    ...(issue.decisionDate && { published: startOf(issue.decisionDate) }),
    summary: summaryOf(issue),
  }));
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

function writeFeed({ title, self, page, next }: Channel, updated: string, entries: Entry[]): string {
  return [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom">',
    `<id>${xmlText(self)}</id><title>${xmlText(title)}</title>`,
    `<link rel="self" href="${xmlText(self)}"/><link href="${xmlText(page)}"/>`,
    ...(next ? [`<link rel="next" href="${xmlText(next)}"/>`] : []),
    `<updated>${updated}</updated><author><name>IMR Casebook</name></author>`,
    ...entries.map(writeEntry),
    "</feed>",
  ].join("\n");
}

function writeEntry({ id, title, updated, published, summary }: Entry): string {
  return [
    "<entry>",
    `<id>${xmlText(id)}</id>`,
    `<title>${xmlText(title)}</title>`,
    `<link href="${xmlText(id)}"/>`,
    `<updated>${updated}</updated>`,
    published ? `<published>${published}</published>` : "",
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
