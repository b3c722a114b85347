import { Fragment } from "react";
import { EvidenceLink } from "@/components/evidence/shown";
import type { Issue } from "@/lib/letter/issue";
import { type HeadnotePart, headnoteParts } from "@/lib/words/headnote";
import { unbroken } from "@/lib/words/text";

/** An issue's headnote; each part leads to its words in the letter. */
export function HeadnoteLinks({ issue }: { issue: Issue }) {
  return headnoteParts(issue).map((part, i) => (
    <Fragment key={`${part.from}${part.words}`}>
      {i > 0 && ", "}
      <EvidenceLink {...evidenceOf(issue, part.from)}>{unbroken(part.words)}</EvidenceLink>
    </Fragment>
  ));
}

function evidenceOf(issue: Issue, from: HeadnotePart["from"]) {
  switch (from) {
    case "request":
      return { at: `${issue.number}-request`, found: issue.request };
    case "treatment":
      return { at: `${issue.number}-treatment-1`, found: issue.treatments[0] };
    case "bodyPart":
      return { at: `${issue.number}-body-part-1`, found: issue.bodyParts[0] };
    case "quantity":
      return { at: `${issue.number}-quantity`, found: issue.quantity };
  }
}
