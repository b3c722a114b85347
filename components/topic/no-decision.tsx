import { Anchor } from "@/components/ui/anchor";
import { emptySearch, searchHref } from "@/lib/search/url/params";

/** Of a known topic that no letter of the casebook is about. `list`: where the others stand. */
export function NoDecision({ name, list }: { name: string; list: string }) {
  return (
    <section aria-label="No decision" className="mt-6 max-w-measure border-t border-rule pt-5">
      <p className="text-lead">
        No decision on this yet in the casebook; no result does not mean no decision.
      </p>
      <p className="mt-3">
        Letters may name it in other words:{" "}
        <Anchor href={searchHref({ ...emptySearch, q: name })}>search them for “{name}”</Anchor>, or{" "}
        <Anchor href={list}>look through the whole list</Anchor>.
      </p>
    </section>
  );
}
