import { Fragment } from "react";
import { Shown } from "@/components/evidence/shown";
import { Anchor } from "@/components/ui/anchor";
import { Fact } from "@/components/ui/facts";
import type { Issue } from "@/lib/letter/issue";
import { emptySearch, searchHref, toggleFilter } from "@/lib/search/url/params";
import { bodyPartWords, quantityWords } from "@/lib/words/request";

/** What was asked for: as printed, then as it was read. */
export function RequestFacts({ issue }: { issue: Issue }) {
  const { number, request, modification, treatments, bodyParts, quantity } = issue;
  const at = (name: string) => `${number}-${name}`;
  const printed = (name: string, found: typeof request) => (
    <span className="font-serif">
      <Shown at={at(name)} found={found}>
        {found.value}
      </Shown>
    </span>
  );
  return (
    <>
      {!modification && <Fact name="Request as printed">{printed("request", request)}</Fact>}
      {modification && (
        <>
          <Fact name="Asked for">{printed("asked", modification.requested)}</Fact>
          <Fact name="Allowed before">{printed("allowed", modification.authorized)}</Fact>
          <Fact name="Left in dispute">{printed("in-dispute", modification.disputed)}</Fact>
          <Fact name="Request as printed">
            <details>
              <summary className="w-fit cursor-pointer py-1 text-muted underline decoration-dotted">
                the whole heading
              </summary>
              {printed("request", request)}
            </details>
          </Fact>
        </>
      )}
      {treatments.length > 0 && (
        <Fact name="Treatment">
          {treatments.map((treatment, i) => (
            <Fragment key={treatment.treatmentId}>
              {i > 0 && <br />}
              <Shown at={`${at("treatment")}-${i + 1}`} found={treatment}>
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
          ))}
        </Fact>
      )}
      {bodyParts.length > 0 && (
        <Fact name="Body part">
          {bodyParts.map((part, i) => (
            <Fragment key={part.value}>
              {i > 0 && ", "}
              <Shown at={`${at("body-part")}-${i + 1}`} found={part}>
                {bodyPartWords(part)}
              </Shown>
            </Fragment>
          ))}
        </Fact>
      )}
      {quantity && (
        <Fact name="Amount">
          <Shown at={at("quantity")} found={quantity}>
            {quantityWords(quantity)}
          </Shown>
        </Fact>
      )}
    </>
  );
}
