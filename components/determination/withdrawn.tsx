import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";
import type { Withdrawal } from "@/lib/letter/withdrawals";
import { withdrawalSentence } from "@/lib/words/withdrawal";

/** What stands at the address of a determination that was withdrawn: nothing of the letter. */
export function DeterminationWithdrawn({ withdrawal }: { withdrawal: Withdrawal }) {
  return (
    <Shell>
      <section className="max-w-measure py-12">
        <h1 className="mb-3 text-title">This determination was withdrawn</h1>
        <p className="text-lead">{withdrawalSentence(withdrawal)}</p>
        <p className="mt-3">
          The letter and everything that was read from it were removed from this site: pages, search results,
          statistics, downloads and the interface for programs. The withdrawal says nothing about whether the
          decision was right, or whether it is still in force.
        </p>
        <p className="mt-3">
          <Anchor href="/removals">How determinations are withdrawn</Anchor>, or{" "}
          <Anchor href="/search">look through all decisions</Anchor>.
        </p>
      </section>
    </Shell>
  );
}
