import { longDate } from "@/components/words/dates";
import { isCaution } from "@/components/words/flags";
import { counted } from "@/components/words/numbers";
import { valueLabel } from "@/lib/search/labels";
import type { SearchHit } from "@/lib/search/result";

/** The one line of facts under a result, and what the reviewer cited. */
export function ResultFacts({ hit }: { hit: SearchHit }) {
  const licences = hit.licensedIn.length ? ` (${hit.licensedIn.join(", ")})` : "";
  const facts = [
    `${hit.sample ? "Sample · " : ""}${place(hit)}`,
    hit.decisionDate && longDate(hit.decisionDate),
    worker(hit),
    hit.specialties.join(", ") + licences,
    ...hit.flags.filter((flag) => !isCaution(flag)).map((flag) => valueLabel("flag", flag)),
  ].filter(Boolean);
  return (
    <div className="mt-2 text-small text-muted">
      {hit.reviewerCitations.length > 0 && <p>Cited: {hit.reviewerCitations.join("; ")}</p>}
      <ul className="flex flex-wrap gap-x-4">
        {facts.map((fact) => (
          <li key={fact}>{fact}</li>
        ))}
      </ul>
    </div>
  );
}

/** "Issue 2 of 5 in CM17-0000001, with 4 others", "The only issue in CM17-0000001". */
function place({ number, issueCount, determinationId }: SearchHit): string {
  if (issueCount === 1) return `The only issue in ${determinationId}`;
  return `Issue ${number} of ${issueCount} in ${determinationId}, with ${counted(issueCount - 1, "other")}`;
}

function worker({ age, sex }: SearchHit): string {
  return [age === null ? null : `age ${age}`, sex].filter(Boolean).join(", ");
}
