import { Icon } from "@/components/ui/icon";
import { flagWords, isCaution } from "@/lib/letter/vocabulary";
import type { SearchHit } from "@/lib/search/results";
import { isoDay, longDate } from "@/lib/words/dates";
import { letterName } from "@/lib/words/letter-name";
import { ageWords } from "@/lib/words/standing";

/** More works than this are counted, not named. */
const mostCited = 4;

/**
 * The line of facts under a result, and the reviewer's citations. Each separator stays on the line
 * of the fact before it.
 */
export function ResultFacts({ hit }: { hit: SearchHit }) {
  const licences = hit.licensedIn.length ? ` (${hit.licensedIn.join(", ")})` : "";
  const facts = [
    place(hit),
    hit.decisionDate && longDate(hit.decisionDate),
    worker(hit),
    hit.specialties.join(", ") + licences,
    ...hit.flags.filter((flag) => !isCaution(flag)).map((flag) => flagWords[flag]),
  ].filter(Boolean);
  const guidelines = hit.reviewerGuidelines.map(({ guideline }) => ({ guidelineId: guideline }));
  const age = ageWords(guidelines, hit.decisionDate, isoDay(new Date()));
  return (
    <div className="facts">
      {hit.reviewerCitations.length > 0 && <p>Reviewer cited: {cited(hit.reviewerCitations)}</p>}
      {age && (
        <p className="law-age">
          <Icon name="flag" /> {age}
        </p>
      )}
      <p>{facts.join("\u00a0· ")}</p>
    </div>
  );
}

/** "MTUS Chronic Pain, Physical Medicine; ODG Pain, Acupuncture", the rest of many as a number. */
function cited(citations: readonly string[]): string {
  const named = citations.slice(0, mostCited).join("; ");
  const others = citations.length - mostCited;
  return others > 0 ? `${named}, and ${others}\u00a0more` : named;
}

/**
 * "Issue 2 of 5 in CM17-0000001", "The only issue in a letter without case number
 * (L-0123456789abcdef)".
 */
function place({ number, issueCount, determinationId }: SearchHit): string {
  const letter = letterName(determinationId);
  return issueCount === 1 ? `The only issue in ${letter}` : `Issue ${number} of ${issueCount} in ${letter}`;
}

function worker({ age, sex }: SearchHit): string {
  return [age === null ? null : `age\u00a0${age}`, sex].filter(Boolean).join(", ");
}
