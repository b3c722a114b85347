import { z } from "zod";
import {
  deepestPage,
  pageSize,
  readSearchParams,
  type SearchParams,
  writeSearchParams,
} from "@/lib/search/url/params";

/**
 * The address of a result: its determination, at its issue where there are several, with the search
 * that it came from and its place there (1 = the first of the first page). The page is left out,
 * since it follows from the place.
 */
export function resultHref(
  hit: { determinationId: string; number: number; issueCount: number },
  params: SearchParams,
  position: number,
): string {
  const query = writeSearchParams({ ...params, page: 1 });
  const address = `/determinations/${hit.determinationId}?${query ? `${query}&` : ""}n=${position}`;
  return address + issueAnchor(hit);
}

/** Where the reading of an issue begins: of a letter's only issue at the top of the page. */
export function issueAnchor({ number, issueCount }: { number: number; issueCount: number }): string {
  return issueCount === 1 ? "" : `#issue-${number}`;
}

/**
 * A determination that was opened from a search: that search, on the page that showed it, and its
 * place there.
 */
export type SearchOrigin = { params: SearchParams; position: number };

const place = z.coerce
  .number()
  .int()
  .min(1)
  .max(deepestPage * pageSize);

/** Where the reader of a determination came from; null where it was no search. Never throws. */
export function readSearchOrigin(input: Record<string, string | string[] | undefined>): SearchOrigin | null {
  const position = place.safeParse(input.n);
  if (!position.success) return null;
  const page = Math.ceil(position.data / pageSize);
  return { params: { ...readSearchParams(input), page }, position: position.data };
}
