import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import type { Trail } from "@/components/determination/search-trail";
import { DatabaseUnavailable, readDetermination } from "@/lib/db/pages";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";
import {
  caseNumberIn,
  type Nearest,
  type Neighbour,
  nearest,
  neighbours,
  SearchUnavailable,
} from "@/lib/search";
import { describeSearch } from "@/lib/search/results";
import { readSearchOrigin, resultHref, searchHref } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";

/**
 * The determination at an address, loaded once a request. Another spelling of its number redirects
 * to it; an unknown one is "not found". Null while the database is unreachable, which is expected
 * and shown to the reader.
 */
export const loadDetermination = cache(
  async (address: string, revision: string | undefined): Promise<DeterminationView | null> => {
    const id = pasted(address);
    const meant = caseNumberIn(id);
    if (meant && meant !== address) redirect(`/determinations/${meant}`);
    if (!determinationIdPattern.test(id)) notFound();
    if (revision !== undefined && !/^[1-9]\d{0,5}$/.test(revision)) notFound();
    const view = await orDown(readDetermination(id, revision === undefined ? undefined : Number(revision)));
    if (view === "down") return null;
    return view ?? notFound();
  },
);

async function orDown<T>(read: Promise<T>): Promise<T | "down"> {
  try {
    return await read;
  } catch (error) {
    if (error instanceof DatabaseUnavailable) return "down";
    throw error;
  }
}

/** An id without what is pasted along with it: a blank, a comma, a file's ending. */
function pasted(address: string): string {
  let id = address;
  try {
    id = decodeURIComponent(address);
  } catch {
    // A percent sign that encodes nothing is part of no id.
  }
  return id.replace(/\.(?:pdf|html?|txt)$/i, "").replace(/^[\s("'“]+|[\s,;:.)"'”]+$/g, "");
}

/**
 * The search that a determination was opened from; null if it was opened from none. Without its
 * neighbours while the search engine is unreachable.
 */
export async function loadTrail(query: Record<string, string | string[] | undefined>): Promise<Trail | null> {
  const origin = readSearchOrigin(query);
  if (!origin) return null;
  const { params, position } = origin;
  const href = searchHref(params);
  const words = describeSearch(params);
  try {
    const { previous, next, total } = await neighbours(params, position);
    const link = (hit: Neighbour | null) => hit && resultHref(hit, params, hit.position);
    return {
      back: { href, label: `${counted(total, "issue")}: ${words}` },
      place: position <= total ? { position, total } : null,
      previous: link(previous),
      next: link(next),
    };
  } catch (error) {
    if (error instanceof SearchUnavailable)
      return { back: { href, label: words }, place: null, previous: null, next: null };
    throw error;
  }
}

/** The nearest issues by issue number; none while the search engine is unreachable. */
export async function loadNearest(view: DeterminationView): Promise<ReadonlyMap<number, Nearest>> {
  try {
    return await nearest({ ...view, reading: view.determination, text: view.determination.source.text });
  } catch (error) {
    if (error instanceof SearchUnavailable) return new Map();
    throw error;
  }
}
