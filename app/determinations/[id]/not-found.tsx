import { Shell } from "@/components/layout/shell";
import { Anchor } from "@/components/ui/anchor";

export default function DeterminationNotFound() {
  return (
    <Shell>
      <section className="max-w-measure py-12">
        <h1 className="mb-3 text-title">This casebook does not hold that determination</h1>
        <p className="text-lead">
          A case number looks like <span className="font-serif">CM17-0000000</span>: two digits for the year,
          seven for the case. Please check it letter by letter, or search above by the words of the decision.
        </p>
        <p className="mt-3">
          The letter may exist all the same: only those that were read into this casebook are here.{" "}
          <Anchor href="/search">Look through all decisions</Anchor>.
        </p>
      </section>
    </Shell>
  );
}
