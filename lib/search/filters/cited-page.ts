import { z } from "zod";
import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import type { Citation } from "@/lib/letter/citation";
import type { Issue } from "@/lib/letter/issue";
import { citedPages, mostPages, sectionPages } from "@/lib/search/filters/citations";
import { type CitingSide, suffixOf } from "@/lib/search/filters/cited-by";
import { many, quote } from "@/lib/search/filters/filter";

const pages =
  /^(?<cited>-?[a-z0-9][a-z0-9-]{0,159}(?:\/[a-z0-9-]{1,160})?)\/(?<first>[1-9]\d{0,3})(?:-(?<last>[1-9]\d{0,3}))?$/;

/** Ends in the wrong order are swapped. */
const value = z.string().transform((text, context) => {
  const { cited, first, last = first } = pages.exec(text)?.groups ?? {};
  const [from, to] = [Number(first), Number(last)].sort((a, b) => a - b) as [number, number];
  if (cited === undefined || to - from >= mostPages) {
    context.addIssue({ code: "custom", message: "no pages of a guideline" });
    return z.NEVER;
  }
  return `${cited}/${from}${from === to ? "" : `-${to}`}`;
});

/** What a value names, without a minus before it: `cited` is `guideline` or `guideline/section`. */
export function readCitedPages(value: string): { cited: string; first: number; last: number } {
  const plain = value.replace(/^-/, "");
  const end = plain.lastIndexOf("/");
  const [first = 0, last = first] = plain
    .slice(end + 1)
    .split("-")
    .map(Number);
  return { cited: plain.slice(0, end), first, last };
}

/** Whether something cited is a section of a guideline. */
export function isSection(cited: string): boolean {
  return cited.includes("/");
}

/** The document's field that holds the printed pages of a guideline, or of a section. */
export function pageAttribute(cited: string): "citedPage" | "sectionPage" {
  return isSection(cited) ? "sectionPage" : "citedPage";
}

const stored = { either: "", reviewer: "ByReviewer", "claims-administrator": "ByAdministrator" } as const;
type Stored = (typeof stored)[keyof typeof stored];

function pagesBySide<Field extends string>(
  field: Field,
  pagesOf: (citations: Citation[]) => string[],
  { reviewer, claimsAdministrator }: Issue["guidelines"],
): Record<`${Field}${Stored}`, string[]> {
  return {
    [field]: pagesOf([...reviewer.citations, ...claimsAdministrator.citations]),
    [`${field}ByReviewer`]: pagesOf(reviewer.citations),
    [`${field}ByAdministrator`]: pagesOf(claimsAdministrator.citations),
  } as Record<`${Field}${Stored}`, string[]>;
}

/**
 * Both sides may cite different pages of the range, so the side is a condition on the range as a whole.
 */
function conditionOf(value: string, side: CitingSide): string {
  const { cited, first, last } = readCitedPages(value);
  const places = Array.from({ length: last - first + 1 }, (_, at) => quote(`${cited}/${first + at}`));
  const cites = (by: Stored, operator = "IN") =>
    `${pageAttribute(cited)}${by} ${operator} [${places.join(", ")}]`;
  switch (side) {
    case "both":
      return `(${cites("ByReviewer")} AND ${cites("ByAdministrator")})`;
    case "reviewer-only":
      return `(${cites("ByReviewer")} AND ${cites("ByAdministrator", "NOT IN")})`;
    case "claims-administrator-only":
      return `(${cites("ByAdministrator")} AND ${cites("ByReviewer", "NOT IN")})`;
    default:
      return cites(suffixOf(side) as Stored);
  }
}

/** "Pages 98–99 of MTUS Chronic Pain", "Page 98 of Physical Medicine, MTUS Chronic Pain". */
export function citedPageLabel(value: string): string {
  const { cited, first, last } = readCitedPages(value);
  const range = first === last ? `Page ${first}` : `Pages ${first}–${last}`;
  const guideline = guidelineLabel(cited.split("/")[0] ?? "");
  return `${range} of ${isSection(cited) ? `${sectionLabel(cited)}, ${guideline}` : guideline}`;
}

const sides = Object.values(stored);

/**
 * Printed pages of a guideline or of one of its sections, both ends included: `odg-low-back/98-99` are
 * the issues in which a citation of that guideline, by the side that `cited-by` names, prints a page
 * from 98 to 99 (98, 98-99 and 98 of 127 are such). It has no counts.
 */
export const citedPage = {
  kind: "values" as const,
  key: "cited-page" as const,
  counted: false as const,
  sided: true as const,
  of: "issue" as const,
  schema: many(value),
  fields: (["citedPage", "sectionPage"] as const).flatMap((field) =>
    sides.map((side) => `${field}${side}` as const),
  ),
  readFields: ({ guidelines }: Issue) => ({
    ...pagesBySide("citedPage", citedPages, guidelines),
    ...pagesBySide("sectionPage", sectionPages, guidelines),
  }),
  conditionOf,
  words: { value: citedPageLabel },
  api: {
    description:
      "Printed pages of a guideline, `guideline/98-99`, or of one of its sections, `guideline/section/98-99`: issues in which a citation of it names a page among them.",
    example: "chronic-pain-medical-treatment-guidelines/98-99",
  },
};
