import { decisionWords } from "@/components/words/outcome";
import type { Conclusion, Decision, Flag } from "@/lib/letter/vocabulary";

/** Those that change how a decision must be read; the others only describe the request. */
export function isCaution(flag: Flag): boolean {
  return flag === "decision-contradicts-rationale" || flag === "depends-on-other-issue";
}

type IssueFacts = { decision: Decision; conclusion: Conclusion; dependsOn: number | null };

const conclusionWords: Record<Conclusion, string> = {
  "medically necessary": "concludes that the request is medically necessary",
  "not medically necessary": "concludes that the request is not medically necessary",
  partially: "accepts only a part of the request",
  unclear: "reaches no clear conclusion",
};

/** A whole sentence that tells a reader what the flag means for this issue. */
export function flagSentence(flag: Flag, issue: IssueFacts): string {
  switch (flag) {
    case "decision-contradicts-rationale":
      return `The heading says ${decisionWords[issue.decision].term}, but the rationale ${conclusionWords[issue.conclusion]}. The heading counts as the decision; both are shown as printed.`;
    case "depends-on-other-issue":
      return issue.dependsOn === null
        ? "This was decided by what the letter decided on another of its issues."
        : `This was decided by what the letter decided on issue ${issue.dependsOn}.`;
    case "retrospective":
      return "Retrospective: the treatment had already been provided when its necessity was reviewed.";
    case "associated-surgical-service":
      return "Requested as a service that goes with an operation.";
    case "post-operative":
      return "Requested for the time after an operation.";
    case "pre-operative":
      return "Requested in preparation of an operation.";
  }
}
