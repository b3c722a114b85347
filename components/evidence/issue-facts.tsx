import { Fragment } from "react";
import { type FactRow, one, passage, several } from "@/components/evidence/fact-rows";
import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import type { GuidelineLine } from "@/lib/letter/citation";
import { denialReasonWords } from "@/lib/letter/denial-reasons";
import type { Found } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import { flagWords, isCaution } from "@/lib/letter/vocabulary";
import { emptySearch, searchHref, toggleFilter } from "@/lib/search/url";
import { decisionWords } from "@/lib/words/outcome";
import { bodyPartWords, quantityWords } from "@/lib/words/request";

const serif = { className: "font-serif" };

/**
 * The fields of an issue, as `letterFacts` has those of the letter: what was asked for as printed,
 * then as it was read, then what was found. Rows without a name are shown elsewhere in the issue's
 * section. Where two rows have the same words of the letter, these lead to the later one.
 */
export const issueFacts: readonly FactRow<Issue>[] = [
  {
    ...{ id: "asked", label: "asked", name: "Asked for", ...serif },
    ...one(({ modification }: Issue) => modification?.requested),
  },
  {
    ...{ id: "allowed", label: "allowed", name: "Allowed before", ...serif },
    ...one(({ modification }: Issue) => modification?.authorized),
  },
  {
    ...{ id: "in-dispute", label: "in dispute", name: "Left in dispute", ...serif },
    ...one(({ modification }: Issue) => modification?.disputed),
  },
  {
    ...{ id: "request", label: "request", name: "Request as printed" },
    ...one(({ request }: Issue) => request),
    show: ({ request, modification }, at) => (
      <PrintedRequest request={request} at={at("request")} folded={modification !== null} />
    ),
  },
  {
    ...{ id: "treatment", label: "treatment", name: "Treatment" },
    several: true,
    values: ({ treatments }) => treatments,
    show: ({ treatments }, at) =>
      treatments.length > 0 && <Treatments treatments={treatments} at={at("treatment")} />,
  },
  {
    ...{ id: "body-part", label: "body part", name: "Body part" },
    several: true,
    values: ({ bodyParts }) => bodyParts.map((part) => ({ ...part, words: bodyPartWords(part) })),
  },
  {
    ...{ id: "quantity", label: "quantity", name: "Amount" },
    values: ({ quantity }) => (quantity ? [{ ...quantity, words: quantityWords(quantity) }] : []),
  },
  {
    ...{ id: "flag", label: "flag", name: "Kind of request" },
    several: true,
    values: ({ flags }) =>
      flags.map((flag) => ({ ...flag, words: flagWords[flag.value], apart: isCaution(flag.value) })),
  },
  {
    ...{ id: "decision", label: "decision", name: "Decision" },
    ...one(({ decision }: Issue) => decision),
    show: ({ decision, conclusion }, at) => (
      <>
        <Shown at={at("decision")} found={decision}>
          {decisionWords[decision.value].term}
        </Shown>
        <span className="text-muted">; the rationale concludes: </span>
        <Shown at={at("conclusion")} found={conclusion}>
          {conclusion.value}
        </Shown>
      </>
    ),
  },
  {
    ...{ id: "reviewer", label: "reviewer’s guidelines" },
    ...one(({ guidelines }: Issue) => tellingStatement(guidelines.reviewer)),
  },
  {
    ...{ id: "reviewer", several: true, label: "reviewer cited" },
    values: ({ guidelines }) => guidelines.reviewer.citations,
  },
  {
    ...{ id: "administrator", label: "claims administrator’s guidelines" },
    ...one(({ guidelines }: Issue) => tellingStatement(guidelines.claimsAdministrator)),
  },
  {
    ...{ id: "administrator", several: true, label: "claims administrator cited" },
    values: ({ guidelines }) => guidelines.claimsAdministrator.citations,
  },
  { id: "rationale", label: "rationale", ...passage(({ rationale }: Issue) => rationale) },
  {
    ...{ id: "deciding", label: "deciding sentence" },
    ...one(({ decidingSentence }: Issue) => decidingSentence),
  },
  { id: "conclusion", label: "conclusion", ...one(({ conclusion }: Issue) => conclusion) },
  {
    ...{ id: "reason", label: "reason", name: "Why refused" },
    ...several(
      ({ denialReasons }: Issue) => denialReasons,
      (reason) => denialReasonWords[reason],
    ),
  },
  {
    ...{ id: "signalled", label: "would have been acceptable" },
    ...one(({ signalled }: Issue) => signalled),
  },
];

/**
 * "Decision based on" says nothing beside the citations that follow it; the other statements do.
 */
export function tellingStatement({ statement, citations }: GuidelineLine): GuidelineLine["statement"] | null {
  return statement.value === "cited" && citations.length > 0 ? null : statement;
}

function PrintedRequest({ request, at, folded }: { request: Found<string>; at: string; folded: boolean }) {
  const printed = (
    <span className="font-serif">
      <Shown at={at} found={request}>
        {request.value}
      </Shown>
    </span>
  );
  if (!folded) return printed;
  return (
    <details>
      <summary className="w-fit cursor-pointer py-1 text-muted underline decoration-dotted">
        the whole heading
      </summary>
      {printed}
    </details>
  );
}

function Treatments({ treatments, at }: { treatments: Issue["treatments"]; at: string }) {
  return treatments.map((treatment, i) => (
    <Fragment key={treatment.treatmentId}>
      {i > 0 && <br />}
      <Shown at={`${at}-${i + 1}`} found={treatment}>
        {treatment.name}
      </Shown>
      <span className="text-muted">, {treatment.drugClass ?? treatment.category}</span>
      <span className="print:hidden">
        <span className="text-muted"> · </span>
        <Anchor href={searchHref(toggleFilter(emptySearch, "treatment", treatment.treatmentId))}>
          all decisions
        </Anchor>
      </span>
    </Fragment>
  ));
}
