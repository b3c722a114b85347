import { notFound, redirect } from "next/navigation";
import { cache } from "react";
import { orDown, orWithout } from "@/app/outage";
import type { Trail } from "@/components/determination/search-trail";
import { readCorpusCounts, readDetermination, readWithdrawal } from "@/lib/db/pages";
import { determinationIdPattern } from "@/lib/letter/identity";
import type { DeterminationView } from "@/lib/letter/record";
import type { Withdrawal } from "@/lib/letter/withdrawals";
import { caseNumberIn, type Nearest, type Neighbour, nearest, neighbours, tabulate } from "@/lib/search";
import { describeSearch, issuesOf } from "@/lib/search/results";
import { emptySearch, readSearchOrigin, resultHref, searchHref } from "@/lib/search/url";
import { setStatus } from "@/lib/server/status";
import type { Held } from "@/lib/words/letter-name";
import { counted } from "@/lib/words/numbers";

/**
 * A determination, its withdrawal, or the id of one that is not held; none of them while the database is
 * unreachable.
 */
type Loaded = { view: DeterminationView | null; withdrawal?: Withdrawal; missing?: string };

/**
 * The determination at an address, loaded once a request. Another spelling of its number redirects
 * to it; an unknown one is answered with status 404, and one that was withdrawn is answered with status 410. No
 * answer of the database is expected, and told to the reader with status 503.
 */
export const loadDetermination = cache(
  async (address: string, revision: string | undefined): Promise<Loaded> => {
    const id = pasted(address);
    const meant = caseNumberIn(id);
    if (meant && meant !== address) redirect(`/determinations/${meant}`);
    if (!determinationIdPattern.test(id)) notFound();
    if (revision !== undefined && !/^[1-9]\d{0,5}$/.test(revision)) notFound();
    const view = await orDown(readDetermination(id, revision === undefined ? undefined : Number(revision)));
    if (view === undefined) return { view: null };
    if (view) return { view };
    const withdrawal = await orDown(readWithdrawal(id));
    if (withdrawal === undefined) return { view: null };
    if (!withdrawal) {
      if (revision !== undefined) notFound();
      setStatus(404);
      return { view: null, missing: id };
    }
    setStatus(410);
    return { view: null, withdrawal };
  },
);

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
  const found = await orWithout(neighbours(params, position));
  if (!found) return { back: { href, label: words }, place: null, previous: null, next: null };
  const { previous, next, total } = found;
  const link = (hit: Neighbour | null) => hit && resultHref(hit, params, hit.position);
  return {
    back: { href, label: `${counted(total, "issue")}: ${words}` },
    place: position <= total ? { position, total } : null,
    previous: link(previous),
    next: link(next),
  };
}

/** The nearest issues by issue number; undefined while the search engine is unreachable. */
export async function loadNearest(
  view: DeterminationView,
): Promise<ReadonlyMap<number, Nearest> | undefined> {
  const { determination, revision, revisions } = view;
  const addedAt = revisions.find((one) => one.revision === revision)?.createdAt ?? new Date(0);
  return await orWithout(
    nearest({ ...view, addedAt, reading: determination, text: determination.source.text }),
  );
}

/** What is held of issued letters; null while an engine is unreachable. */
export async function loadHeld(): Promise<Held | null> {
  const [counts, by] = await Promise.all([
    orDown(readCorpusCounts()),
    orWithout(tabulate({ ...emptySearch, letters: ["real"] }, ["year"])),
  ]);
  if (!counts || !by) return null;
  const years = by.year.map((tally) => ({ year: Number(tally.value), issues: issuesOf(tally) }));
  return {
    letters: counts.determinations - counts.samples,
    years: years.filter(({ year }) => Number.isInteger(year)),
  };
}
