import { database } from "@/lib/db/client";

/**
 * What the whole casebook holds. `overturned` and `upheld` count issues, `samples` determinations;
 * dates are ISO days, of real letters where there are any.
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

/** Counts of the whole casebook, in one query. */
export async function readCorpusCounts(): Promise<CorpusCounts> {
  const rows = await database().$queryRaw<CorpusCounts[]>`
    select determinations, samples, "firstDecision", "lastDecision", issues, overturned, issues - overturned as upheld
    from (
      select count(*)::int as determinations, (count(*) filter (where sample))::int as samples,
        coalesce(min(decision_date) filter (where not sample), min(decision_date))::text as "firstDecision",
        coalesce(max(decision_date) filter (where not sample), max(decision_date))::text as "lastDecision"
      from determination
    ) as of_determinations, (
      select count(*)::int as issues, (count(*) filter (where decision = 'overturned'))::int as overturned from issue
    ) as of_issues`;
  return rows[0]!;
}

/** How many files stand rejected and not resolved. */
export async function readRejectionCount(): Promise<number> {
  return await database().rejection.count({ where: { resolvedAt: null } });
}
