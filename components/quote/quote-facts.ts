import type { QuoteFacts } from "@/components/quote/quotation-at";
import type { DeterminationView } from "@/lib/letter/record";

/** What the quotations of a determination are cited by. */
export function quoteFacts({ id, revision, sample, determination }: DeterminationView): QuoteFacts {
  return {
    id,
    revision,
    sample,
    decided: determination.dates.decision?.value ?? null,
    issues: determination.issues.map(({ number, request, decision, rationale }) => ({
      number,
      span: [request.span[0], Math.max(request.span[1], decision.span[1], rationale?.span[1] ?? 0)],
    })),
    pages: determination.source.pages,
  };
}
