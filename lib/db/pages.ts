// The door of everything that pages and the API read from the database, through Prisma.
import { database, whileReachable } from "@/lib/db/client";
import type { Prisma } from "@/lib/db/generated/client";
import type { DeterminationView, Reading } from "@/lib/letter/record";
import type { ParseWarning } from "@/lib/letter/warnings";

export { closeDatabase, DatabaseUnavailable } from "@/lib/db/client";
export { readCoverage } from "@/lib/db/pages/corpus-coverage";
export {
  countFacts,
  countFound,
  countYears,
  type FoundIssue,
  listFound,
  readRecordsOf,
} from "@/lib/db/pages/find-issues";
export { countWithdrawals, readWithdrawal, readWithdrawals } from "@/lib/db/pages/withdrawals";

const fields = {
  revision: true,
  contentHash: true,
  mediaType: true,
  status: true,
  text: true,
  pages: true,
  reading: true,
  warnings: true,
  sources: { select: { createdAt: true }, orderBy: { createdAt: "asc" } },
  determination: {
    select: {
      sample: true,
      letters: { select: { revision: true, createdAt: true }, orderBy: { revision: "asc" } },
    },
  },
} satisfies Prisma.LetterSelect;

/**
 * What the page of one determination shows, in one query: the current revision, or `revision`. Null
 * if there is no such determination or revision. Throws a DatabaseUnavailable.
 */
export async function readDetermination(id: string, revision?: number): Promise<DeterminationView | null> {
  const letter = await whileReachable(() =>
    database().letter.findFirst({
      relationLoadStrategy: "join",
      where: { determinationId: id, revision },
      orderBy: { revision: "desc" }, // the highest is the current one
      select: fields,
    }),
  );
  if (!letter) return null;
  const { determination, text, pages, reading, warnings, ...rest } = letter;
  return {
    ...rest,
    id,
    sample: determination.sample,
    revisions: determination.letters,
    // Both columns are only ever written from values of these types.
    determination: { ...(reading as unknown as Reading), source: { text, pages } },
    warnings: warnings as unknown as ParseWarning[],
  };
}

/**
 * Counts of the whole casebook. `overturned` and `upheld` count issues, `samples` determinations;
 * dates are ISO days, of issued letters if there are any, else of samples.
 */
export type CorpusCounts = {
  determinations: number;
  issues: number;
  overturned: number;
  upheld: number;
  samples: number;
  firstDecision: string | null;
  lastDecision: string | null;
};

/** Counts of the whole casebook. Throws a DatabaseUnavailable. */
export async function readCorpusCounts(): Promise<CorpusCounts> {
  return await whileReachable(countCorpus);
}

async function countCorpus(): Promise<CorpusCounts> {
  const [letters, decisions] = await Promise.all([
    database().determination.groupBy({
      by: ["sample"],
      orderBy: { sample: "asc" }, // issued letters first
      _count: true,
      _min: { decisionDate: true },
      _max: { decisionDate: true },
    }),
    database().issue.groupBy({ by: ["decision"], _count: true }),
  ]);
  const dated = letters.find(({ _min }) => _min.decisionDate !== null);
  const day = (date: Date | null | undefined) => date?.toISOString().slice(0, 10) ?? null;
  const issuesWith = (decision: string) => decisions.find((row) => row.decision === decision)?._count ?? 0;
  const [overturned, upheld] = [issuesWith("overturned"), issuesWith("upheld")];
  return {
    determinations: letters.reduce((sum, { _count }) => sum + _count, 0),
    issues: overturned + upheld,
    ...{ overturned, upheld },
    samples: letters.find(({ sample }) => sample)?._count ?? 0,
    firstDecision: day(dated?._min.decisionDate),
    lastDecision: day(dated?._max.decisionDate),
  };
}

/**
 * The number of determinations that wait for the index, and since when the oldest waits. Throws a
 * DatabaseUnavailable.
 */
export async function readIndexLag(): Promise<{ count: number; oldestAt: Date | null }> {
  const { _count, _min } = await whileReachable(() =>
    database().indexOutbox.aggregate({ _count: { _all: true }, _min: { enqueuedAt: true } }),
  );
  return { count: _count._all, oldestAt: _min.enqueuedAt };
}
