import { database, whileReachable } from "@/lib/db/client";
import type { Withdrawal, WithdrawalReason } from "@/lib/letter/withdrawals";

const select = { determinationId: true, reason: true, note: true, withdrawnAt: true } as const;
type Row = { determinationId: string; reason: string; note: string | null; withdrawnAt: Date };

/** The withdrawal of a determination; null if it was not withdrawn. Throws a DatabaseUnavailable. */
export async function readWithdrawal(id: string): Promise<Withdrawal | null> {
  const row = await whileReachable(() =>
    database().withdrawal.findUnique({ where: { determinationId: id }, select }),
  );
  return row && toWithdrawal(row);
}

/** The latest withdrawals, newest first. Throws a DatabaseUnavailable. */
export async function readWithdrawals(limit: number): Promise<Withdrawal[]> {
  const rows = await whileReachable(() =>
    database().withdrawal.findMany({
      orderBy: [{ withdrawnAt: "desc" }, { determinationId: "asc" }],
      take: limit,
      select,
    }),
  );
  return rows.map(toWithdrawal);
}

/** How many determinations are withdrawn. Throws a DatabaseUnavailable. */
export async function countWithdrawals(): Promise<number> {
  return await whileReachable(() => database().withdrawal.count());
}

/** The column is only ever written from values of this type. */
function toWithdrawal({ determinationId: id, reason, ...row }: Row): Withdrawal {
  return { id, reason: reason as WithdrawalReason, ...row };
}
