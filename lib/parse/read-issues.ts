import type { Found } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import { readGuidelineLine } from "@/lib/parse/citation/guideline-line";
import { readBodyParts } from "@/lib/parse/issue/body-parts";
import { readHeadingFlags } from "@/lib/parse/issue/heading-flags";
import { readModification } from "@/lib/parse/issue/modification";
import { readQuantity } from "@/lib/parse/issue/quantity";
import { readTreatments } from "@/lib/parse/issue/treatments";
import type { IssueParts } from "@/lib/parse/letter-parts";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";
import { readConclusion } from "@/lib/parse/rationale/conclusion";
import { readDecidingSentence } from "@/lib/parse/rationale/deciding-sentence";
import { readDenialReasons } from "@/lib/parse/rationale/denial-reasons";
import { readSignalled } from "@/lib/parse/rationale/signalled";
import { refineIssues } from "@/lib/parse/refine/refine-issues";

/** Reads every issue on its own, then all of them together: contradictions and dependencies. */
export function readIssues(parts: readonly IssueParts[]): Issue[] {
  const issues = parts.map((part, index) => readIssue(part, index + 1));
  return refineIssues(
    issues,
    parts.map(({ rationale }) => rationale),
  );
}

function readIssue({ heading, decision, rationale, ...lines }: IssueParts, number: number): Issue {
  const { modification, disputed } = readModification(heading);
  const treatments = readTreatments(disputed);
  const nowhere = cut(heading, heading.text.length);
  return {
    number,
    request: folded(heading),
    modification,
    decision,
    treatments,
    bodyParts: readBodyParts(disputed, treatments),
    quantity: readQuantity(disputed, treatments),
    flags: readHeadingFlags(heading),
    conclusion: readConclusion(rationale, decision.value),
    guidelines: {
      claimsAdministrator: readGuidelineLine(lines.claimsAdministrator ?? nowhere, "claims administrator"),
      reviewer: readGuidelineLine(lines.reviewer ?? nowhere, "reviewer"),
    },
    rationale: rationale && readFrom(rationale, rationale.text),
    decidingSentence: readDecidingSentence(rationale),
    denialReasons: readDenialReasons(rationale, decision.value),
    signalled: readSignalled(rationale),
    dependsOn: null,
  };
}

/** The heading as one line: a page break or a gap inside it is no part of the request. */
function folded(heading: Piece): Found<string> {
  return readFrom(heading, heading.text.replace(/\s+/g, " "));
}
