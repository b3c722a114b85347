import { byId } from "@/lib/letter/by-id";

/** Why a determination is no longer published: one row a reason. `words` follow "Reason:". */
export const withdrawalReasons = [
  { id: "personal-information", words: "personal information" },
  { id: "court-order", words: "sealed or ordered removed by a court" },
  { id: "published-in-error", words: "published in error" },
  { id: "duplicate", words: "a duplicate of another determination" },
  { id: "worker-request", words: "at the worker’s request" },
  { id: "other", words: "another reason" },
] as const satisfies readonly { id: string; words: string }[];
export type WithdrawalReason = (typeof withdrawalReasons)[number]["id"];

const words = byId(withdrawalReasons, (row) => row.words);

/** All that is published of a determination that was withdrawn. */
export type Withdrawal = {
  /** Case number, else the id from the content's hash. */
  id: string;
  reason: WithdrawalReason;
  /** Words for the public, where the reason needs some. */
  note: string | null;
  withdrawnAt: Date;
};

/** The most characters of a note. */
export const longestNote = 200;

/** "personal information", with the note behind it. */
export function reasonWords({ reason, note }: Pick<Withdrawal, "reason" | "note">): string {
  return note ? `${words[reason] ?? reason} (${note})` : (words[reason] ?? reason);
}
