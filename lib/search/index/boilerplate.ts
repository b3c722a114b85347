/**
 * Sentences that reviewers append word for word where opioids are refused: they say nothing of the
 * case.
 */
const appended =
  /\bThis (?:medical necessity )?decision (?:addresses the medical necessity of|should not be interpreted as)\b[^.]{0,300}\.|\bThe treating physician and the [a-z ]{1,30}are advised to (?:consult|speak)\b[^.]{0,400}\./gi;

/** A rationale without what stands in all of its kind. */
export function withoutBoilerplate(rationale: string): string {
  return rationale.replace(appended, " ");
}

/** Those sentences by themselves; undefined where there are none. */
export function boilerplateOf(rationale: string): string | undefined {
  return rationale.match(appended)?.join(" ");
}
