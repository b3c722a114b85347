import { createInterface } from "node:readline/promises";
import { withdraw } from "@/lib/db/withdrawals";
import { readWithdrawal, type WithdrawCall, withdrawUsage } from "@/lib/ingest/commands/arguments";
import { changePublished, failed, print, runCommand, usageOr } from "@/lib/ingest/commands/command";
import { reasonWords, type Withdrawal } from "@/lib/letter/withdrawals";

/** `npm run withdraw -- ID… --reason REASON`: stops publishing determinations. See `withdrawUsage`. */
const call = await usageOr(readWithdrawal(process.argv.slice(2)), withdrawUsage);
if (!call.yes && process.stdin.isTTY && !(await confirmed(call))) {
  await print("Nothing was changed.");
  process.exit(failed);
}
await runCommand(() =>
  changePublished(async (pool) => {
    const done = await withdraw(pool, call.ids, call);
    if ("unknown" in done) return done;
    for (const withdrawal of done.withdrawn) await print(sentence(withdrawal, done.before));
    return null;
  }),
);

function sentence(withdrawal: Withdrawal, withdrawnBefore: readonly Withdrawal[]): string {
  const { id } = withdrawal;
  const reason = reasonWords(withdrawal);
  const before = withdrawnBefore.find((one) => one.id === id);
  if (!before)
    return `${id} is withdrawn: ${reason}. npm run restore-determination -- ${id} publishes it again.`;
  const since = `${id} was withdrawn already, on ${before.withdrawnAt.toISOString().slice(0, 10)}`;
  return reasonWords(before) === reason ? `${since}: ${reason}.` : `${since}; the reason is now: ${reason}.`;
}

async function confirmed({ ids, ...why }: WithdrawCall): Promise<boolean> {
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  const stopped = new AbortController();
  terminal.on("SIGINT", () => stopped.abort());
  const question = `Withdraw ${ids.join(", ")}? The published reason will be: ${reasonWords(why)}. [y/N] `;
  try {
    return /^y(?:es)?$/i.test((await terminal.question(question, stopped)).trim());
  } catch {
    return false; // Ctrl-C
  } finally {
    terminal.close();
  }
}
