import { EvidenceLink, Shown } from "@/components/evidence/shown";
import { Notice } from "@/components/ui/notice";
import type { Determination } from "@/lib/letter/determination";
import type { Found, Span } from "@/lib/letter/found";
import type { Issue } from "@/lib/letter/issue";
import { type Flag, isCaution } from "@/lib/letter/vocabulary";
import { headnote } from "@/lib/words/headnote";
import { decisionWords } from "@/lib/words/outcome";
import { printedAt } from "@/lib/words/text";

type Props = { issue: Issue; determination: Determination };

/**
 * What is unusual about an issue, such as a contradiction or a dependence, beside the letter's
 * words.
 */
export function IssueNotices({ issue, determination }: Props) {
  return issue.flags.map((flag, i) => {
    if (!isCaution(flag.value)) return null;
    const at = `${issue.number}-flag-${i + 1}`;
    const Told = flag.value === "decision-contradicts-rationale" ? Contradiction : Dependence;
    return (
      <Notice key={flag.value}>
        <Told issue={issue} determination={determination} at={at} flag={flag} />
      </Notice>
    );
  });
}

type ToldProps = Props & { at: string; flag: Found<Flag> };

function Contradiction({ issue, determination, at, flag }: ToldProps) {
  const line: Span = [issue.request.span[0], issue.decision.span[1]];
  const text = determination.source.text;
  const { term } = decisionWords[issue.decision.value];
  const decision = line[0] < line[1] ? printedAt(text, line) : term;
  return (
    <>
      <b className="font-semibold">Decision and rationale differ.</b> The decision line says{" "}
      <EvidenceLink at={`${issue.number}-decision`} found={issue.decision}>
        “{shortened(decision)}”
      </EvidenceLink>
      . The rationale says{" "}
      <Shown at={at} found={flag}>
        “{printedAt(text, flag.span)}”
      </Shown>{" "}
      The decision line counts: {term}. Both are shown as printed.
    </>
  );
}

function Dependence({ issue, determination, at, flag }: ToldProps) {
  const { text } = determination.source;
  const other = determination.issues.find(({ number }) => number === issue.dependsOn);
  const deciding = issue.decidingSentence?.span;
  const told = deciding && deciding[0] <= flag.span[0] && flag.span[1] <= deciding[1];
  return (
    <>
      Decided by what the letter decided on{" "}
      {other ? (
        <a href={`#issue-${other.number}`} className="text-current">
          issue {other.number}, {headnote(other)}
        </a>
      ) : (
        "another of its issues"
      )}
      {other && `, which was ${decisionWords[other.decision.value].term.toLowerCase()}`}
      {": "}
      <Shown at={at} found={flag}>
        {told ? "as the sentence above states" : `“${printedAt(text, flag.span)}”`}
      </Shown>
      {told && "."}
    </>
  );
}

/** A heading may have 500 characters. Its beginning identifies it, its end states the decision. */
function shortened(line: string): string {
  return line.length <= 160 ? line : `${line.slice(0, 100).trimEnd()} … ${line.slice(-50).trimStart()}`;
}
