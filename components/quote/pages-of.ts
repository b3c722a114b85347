import type { Span } from "@/lib/letter/found";

/**
 * First and last page that words stand on, from 1, or null for a letter whose pages are not told
 * apart. `starts`: offsets of its pages.
 */
export function pagesOf(starts: readonly number[], [from, to]: Span): [number, number] | null {
  if (starts.length < 2) return null;
  const page = (at: number) => Math.max(1, starts.filter((start) => start <= at).length);
  return [page(from), page(to - 1)];
}
