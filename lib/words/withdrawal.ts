import { reasonWords, type Withdrawal } from "@/lib/letter/withdrawals";
import { isoDay, longDate } from "@/lib/words/dates";

/** "CM17-0019171 was withdrawn on December 1, 2026. Reason: personal information." */
export function withdrawalSentence(withdrawal: Withdrawal): string {
  const day = longDate(isoDay(withdrawal.withdrawnAt));
  return `${withdrawal.id} was withdrawn on ${day}. Reason: ${reasonWords(withdrawal)}.`;
}
