import { xmlText } from "@/components/reuse/xml";
import { decisionWords } from "@/components/words/outcome";
import type { SearchHit } from "@/lib/search/result";

type Feed = { title: string; self: string; page: string; site: string; hits: readonly SearchHit[] };

/** A feed of a search (RFC 4287): its newest issues. Titles tell treatment and outcome, nothing of the worker's story. */
export function atomFeed({ title, self, page, site, hits }: Feed): string {
  const newest = hits.find(({ decisionDate }) => decisionDate)?.decisionDate ?? "1970-01-01";
  const entries = hits.map((hit) => {
    const link = `${site}/determinations/${hit.determinationId}#issue-${hit.number}`;
    return [
      "<entry>",
      `<id>${xmlText(link)}</id>`,
      `<title>${xmlText(`${decisionWords[hit.decision].term}: ${hit.headnote} (${hit.determinationId}, issue ${hit.number})`)}</title>`,
      `<link href="${xmlText(link)}"/>`,
      `<updated>${hit.decisionDate ?? newest}T00:00:00Z</updated>`,
      `<summary>${xmlText(hit.reviewerCitations.length ? `The reviewer cited ${hit.reviewerCitations.join("; ")}.` : "The reviewer cited no guideline.")}</summary>`,
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
