import { Shown } from "@/components/evidence/shown";
import type { Issue } from "@/lib/letter/issue";

/** The reviewer's reasons, whole, in their paragraphs; the deciding sentence stands out. */
export function Rationale({ issue }: { issue: Issue }) {
  const { rationale, decidingSentence, number } = issue;
  if (!rationale) return <p className="mt-4 text-muted">The letter gives no rationale for this decision.</p>;
  const [before, sentence, after] = cut(rationale.value, decidingSentence?.value);
  return (
    <div className="mt-6 print:hidden">
      <h3 className="mb-1 font-sans text-body font-semibold">
        <Shown at={`${number}-rationale`} found={rationale}>
          Rationale
        </Shown>
      </h3>
      <div
        data-quotable={rationale.span.join("-")}
        className="max-w-measure font-serif text-body leading-[1.65] whitespace-pre-line"
      >
        {before}
        <b className="font-semibold">{sentence}</b>
        {after}
      </div>
    </div>
  );
}

/**
 * The text before a sentence, the sentence, and what follows; all of it "before" where the sentence
 * is not in it.
 */
function cut(text: string, sentence = ""): [string, string, string] {
  const at = sentence ? text.indexOf(sentence) : -1;
  if (at < 0) return [text, "", ""];
  return [text.slice(0, at), sentence, text.slice(at + sentence.length)];
}
