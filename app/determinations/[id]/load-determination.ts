import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { DatabaseUnavailable, readDetermination } from "@/lib/db/pages";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";
import { caseNumberIn } from "@/lib/search";

/**
 * The determination at an address, once a request. Another spelling of its number leads there; no
 * such one is "not found". Null while the database does not answer, which is expected and told to
 * the reader.
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
