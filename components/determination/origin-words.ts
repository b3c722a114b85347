import type { DeterminationView } from "@/lib/letter/record";
import { isoDay, longDate } from "@/lib/words/dates";
import { isOwnId } from "@/lib/words/letter-name";

/** What a file was and when it came in, behind its name. */
export function fileWords(mediaType: DeterminationView["mediaType"], createdAt: Date): string {
  const kind = mediaType === "pdf" ? "a PDF" : "a text file";
  return `${kind}, added here on ${longDate(isoDay(createdAt))}`;
}

/** What it means that a letter was read. */
export function readingWords(mediaType: DeterminationView["mediaType"]): string {
  const text = mediaType === "pdf" ? "took the text out of the PDF and " : "";
  return `A program ${text}looked through the text for what this page shows. No person has checked it: follow a value to its words in the letter to see whether it is right.`;
}

/**
 * Where the letter itself is to be had. No address: the State moves its pages, and a wrong one
 * would be worse than none.
 */
export function originalWords({ id, sample }: Pick<DeterminationView, "id" | "sample">): string {
  if (sample) return "There is none: this letter is invented. No such worker, reviewer or decision exists.";
  const where =
    "California’s Division of Workers’ Compensation publishes these letters on its own site, without the worker’s name.";
  return isOwnId(id)
    ? `${where} This one states no case number by which it could be looked up there. The original counts, not this copy.`
    : `${where} Look there for case ${id} before you rely on this copy: the original counts.`;
}
