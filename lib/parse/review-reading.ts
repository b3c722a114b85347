import type { Determination } from "@/lib/letter/determination";
import type { ParseWarning, WarningCode } from "@/lib/letter/warnings";
import type { LetterParts } from "@/lib/parse/letter-parts";

/** A verdict without its full stop still ends a rationale. */
const complete =
  /[.!?:;]["')\]]*$|\b(?:necessary|appropriate|indicated|warranted|established|supported|approved|certified|upheld|overturned|recommended)\W*$/i;
/** Less than this of the decision part accounted for: issues may be missing. */
const leastShare = 0.9;

/** What a person should know about the reading of a whole letter. */
export function reviewReading(determination: Determination, parts: LetterParts): ParseWarning[] {
  const { reviewer, coverage, clinicalSummary } = determination;
  const warnings: ParseWarning[] = [];
  const warn = (code: WarningCode, message: string) => warnings.push({ code, message });
  if (!clinicalSummary) warn("no-clinical-summary", "the letter has no clinical case summary");
  if (reviewer.specialties.length === 0) warn("no-specialty", "no specialty of the reviewer was found");
  if (reviewer.licensedIn.length === 0) warn("no-licence", "no state of licensure was found");
  parts.issues.forEach((issue, index) => {
    // The earliest reviews tell the reviewer's guidelines only.
    if (!issue.reviewer || !(issue.claimsAdministrator || parts.format === "F0"))
      warn("guideline-line-missing", `issue ${index + 1}`);
  });
  for (const { span } of determination.warnings)
    warn("implausible-date", determination.source.text.slice(...span));
  const end = parts.issues.at(-1)?.rationale?.text ?? "";
  if (end !== "" && !complete.test(end.slice(-60))) warn("ends-mid-sentence", end.slice(-60));
  if (coverage.share < leastShare)
    warn(
      "decision-part-not-read",
      `${Math.round(coverage.share * 100)} % of the decision part is accounted for`,
    );
  return warnings;
}
