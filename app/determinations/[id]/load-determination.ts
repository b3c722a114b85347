import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { readDetermination } from "@/lib/db/pages/read-determination";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";
import { caseNumberIn } from "@/lib/search/case-number";

/** The determination at an address, once a request. Another spelling of its number leads there; no such one is "not found". */
export const loadDetermination = cache(
  async (id: string, revision: string | undefined): Promise<DeterminationView> => {
    const meant = caseNumberIn(id);
    if (meant && meant !== id) redirect(`/determinations/${meant}`);
    if (!determinationIdPattern.test(id)) notFound();
    if (revision !== undefined && !/^[1-9]\d{0,5}$/.test(revision)) notFound();
    const view = await readDetermination(id, revision === undefined ? undefined : Number(revision));
    return view ?? notFound();
  },
);
