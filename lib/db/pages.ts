// The door of everything that pages and the API read from the database, through Prisma.
import { database } from "@/lib/db/client";

export { DatabaseUnavailable } from "@/lib/db/client";
export { readCoverage } from "@/lib/db/pages/corpus-coverage";
export { readDetermination } from "@/lib/db/pages/read-determination";

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

/** Counts of the whole casebook. */
export async function readCorpusCounts(): Promise<CorpusCounts> {
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

/** The number of files that are rejected and not resolved. */
export async function readRejectionCount(): Promise<number> {
  return await database().rejection.count({ where: { resolvedAt: null } });
}

/**
 * The number of determinations that wait for the index, and since when the oldest waits. Throws if
 * the database does not answer.
 */
export async function readIndexLag(): Promise<{ count: number; oldestAt: Date | null }> {
  const { _count, _min } = await database().indexOutbox.aggregate({
    _count: { _all: true },
    _min: { enqueuedAt: true },
  });
  return { count: _count._all, oldestAt: _min.enqueuedAt };
}
