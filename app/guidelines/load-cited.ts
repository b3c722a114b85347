import {
  type CitedBy,
  type CitedPages,
  countOutcomes,
  type Outcomes,
  readCitedBy,
  readCitedPages,
  readTopic,
  type Topic,
} from "@/lib/search";
import { isSection } from "@/lib/search/filters";
import type { Tally } from "@/lib/search/results";
import { emptySearch, onPages, type PageRange, readPageRange, type SearchParams } from "@/lib/search/url";

const dimensions = ["year", "treatment", "section", "guideline", "specialty"] as const;

/**
 * What the page of a guideline or of a section shows; narrowed to some pages where the reader asked
 * for them.
 */
export type CitedTopic = Topic<(typeof dimensions)[number]> & {
  guideline: string;
  citedBy: CitedBy[];
  /** All that cite it, whatever pages were asked for. */
  whole: { params: SearchParams; total: Outcomes; pages: CitedPages };
  asked: Asked;
};

/** Pages that the reader asked for: as typed, as understood, or what is wrong with them. */
export type Asked = { typed: string; problem: string | null; chosen: PageRange | null };

/** Reads `?pages=98-99` of an address. Never throws. */
export function readAsked(input: Record<string, string | string[] | undefined>): Asked {
  const typed = [input.pages].flat()[0] ?? "";
  const range = readPageRange(typed);
  if (typeof range === "string") return { typed, problem: range, chosen: null };
  return { typed, problem: null, chosen: range };
}

/**
 * The search for what cites a guideline or section (`guideline/section`), on the pages asked for.
 */
export function citedSearch(cited: string, { chosen }: Asked): SearchParams {
  const whole = { ...emptySearch, [isSection(cited) ? "section" : "guideline"]: [cited] };
  return chosen ? onPages(whole, cited, chosen) : whole;
}

/**
 * Everything on the page of a guideline, or of a section (`guideline/section`). Throws a
 * SearchUnavailable.
 */
export async function loadCited(cited: string, asked: Asked): Promise<CitedTopic> {
  const whole = citedSearch(cited, { ...asked, chosen: null });
  const params = citedSearch(cited, asked);
  const [topic, citedBy, pages, [total]] = await Promise.all([
    readTopic(params, dimensions),
    readCitedBy(params),
    readCitedPages(whole, cited),
    countOutcomes([whole]),
  ]);
  return {
    ...topic,
    guideline: cited.split("/")[0]!,
    citedBy,
    whole: { params: whole, total: total!, pages },
    asked,
  };
}

/** Sections of the guideline alone, without those of others that the same issues cite. */
export function ownSections({ by, guideline }: CitedTopic): Tally[] {
  return by.section.filter(({ value }) => value.startsWith(`${guideline}/`));
}
