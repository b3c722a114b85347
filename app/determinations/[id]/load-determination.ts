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
  async (id: string, revision: string | undefined): Promise<DeterminationView | null> => {
    const meant = caseNumberIn(id);
    if (meant && meant !== id) redirect(`/determinations/${meant}`);
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
