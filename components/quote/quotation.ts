import { markdownText } from "@/lib/words/text";

/** Words of a letter with where they are from. `words`: paragraphs parted by an empty line. */
export type Quotation = { words: string; citation: string; url: string };

/** To be pasted into notes: a block quotation, then the citation as a link to the words. */
export function markdownQuotation({ words, citation, url }: Quotation): string {
  const block = paragraphs(words).map((paragraph) => `> ${markdownText(paragraph)}`);
  return `${block.join("\n>\n")}\n\n[${markdownText(citation)}](${url})\n`;
}

/** To be pasted into a letter or brief: quotation marks, the citation, the address. */
export function plainQuotation({ words, citation, url }: Quotation): string {
  return `“${paragraphs(words).join("\n")}” ${citation}, ${url}`;
}

function paragraphs(words: string): string[] {
  return words
    .split(/\n[^\S\n]*\n/)
    .map((paragraph) => paragraph.replace(/\s+/g, " ").trim())
    .filter(Boolean);
}
