import type { AskedPages, CitedTopic } from "@/components/citator/cited-view";
import type { RequestTopic } from "@/components/topic-pages/request-view";
import {
  countOutcomes,
  readCarried,
  readChecklist,
  readCitedBy,
  readCitedPages,
  readTopic,
} from "@/lib/search";
import { emptySearch, onPages, readPageRange, type SearchParams } from "@/lib/search/url";

/** How the requests of a topic were decided, and why. Throws a SearchUnavailable. */
export async function loadRequests(narrow: Partial<SearchParams>): Promise<RequestTopic> {
  const params = { ...emptySearch, ...narrow };
  const dimensions = ["year", "reason", "treatment", "body-part", "specialty"] as const;
  const [topic, carried] = await Promise.all([readTopic(params, dimensions), readCarried(params)]);
  return { ...topic, carried, checklist: await readChecklist(params, topic.by.reason) };
}

/** Reads `?pages=98-99` of an address. Never throws. */
export function readAskedPages(input: Record<string, string | string[] | undefined>): AskedPages {
  const typed = [input.pages].flat()[0] ?? "";
  const range = readPageRange(typed);
  if (typeof range === "string") return { typed, problem: range, chosen: null };
  return { typed, problem: null, chosen: range };
}

/** The search for the issues that cite a guideline or a section, on the pages asked for. */
export function citedSearch(kind: "guideline" | "section", id: string, asked: AskedPages): SearchParams {
  const whole = { ...emptySearch, [kind]: [id] };
  return asked.chosen ? onPages(whole, id, asked.chosen) : whole;
}

/** Who cites a guideline or a section, where, and how it was decided. Throws a SearchUnavailable. */
export async function loadCitations(
  kind: "guideline" | "section",
  id: string,
  asked: AskedPages,
): Promise<CitedTopic> {
  const whole = { ...emptySearch, [kind]: [id] };
  const params = citedSearch(kind, id, asked);
  const [topic, citedBy, pages, [total]] = await Promise.all([
    readTopic(params, ["year", "treatment", "section", "guideline", "specialty"]),
    readCitedBy(params),
    readCitedPages(whole, id),
    countOutcomes([whole]),
  ]);
  return { ...topic, citedBy, whole: { params: whole, total: total!, pages }, asked };
}
