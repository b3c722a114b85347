import { EvidenceLink, Shown } from "@/components/evidence/shown";
import { CitedList } from "@/components/issue/cited-list";
import { DecidingSentence } from "@/components/issue/deciding-sentence";
import { HeadnoteLinks } from "@/components/issue/headnote-links";
import { IssueFacts } from "@/components/issue/issue-facts";
import { IssueNotices } from "@/components/issue/issue-notices";
import { NearestDeterminations } from "@/components/issue/nearest";
import type { QuoteFacts } from "@/components/quote/quotation-at";
import { OutcomeBadge } from "@/components/words/badges";
import type { Determination } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import type { Nearest } from "@/lib/search";
import { authoritiesCited, authorityWords } from "@/lib/words/authority";

type Props = {
  issue: Issue;
  determination: Determination;
  cite: React.ReactNode;
  /** What its sentences are quoted by, and the site's address. */
  facts: QuoteFacts;
  site: string;
  /** Missing while the search engine is unreachable. */
  nearest: Nearest | undefined;
};

/**
 * One disputed treatment: the deciding sentence, the authorities, the request, the reasons, and
 * similar decisions.
 */
export function IssueSection({ issue, determination, cite, facts, site, nearest }: Props) {
  const { number, decision } = issue;
  const count = determination.issues.length;
  return (
    <section
      id={`issue-${number}`}
      aria-labelledby={`issue-${number}-title`}
      className="mt-12 border-t border-rule pt-6"
    >
      {count > 1 && (
        <p className="mb-1 text-small text-muted">
          Issue {number} of {count}
          <span className="print:hidden">
            {" · "}
            <a href="#issue-index" className="inline-block py-0.5 text-current">
              all issues
            </a>
          </span>
        </p>
      )}
      <h2 id={`issue-${number}-title`} className="mb-2.5 text-heading">
        {/* The head of the page already shows the headnote and outcome of a single issue. */}
        {count === 1 ? "The decision" : <HeadnoteLinks issue={issue} />}
      </h2>
      {count > 1 && (
        <EvidenceLink at={`${number}-decision`} found={decision} className="no-underline">
          <OutcomeBadge decision={decision.value} />
        </EvidenceLink>
      )}
      <DecidingSentence issue={issue} text={determination.source.text} facts={facts} site={site} />
      <IssueNotices issue={issue} determination={determination} />
      <Signalled issue={issue} />
      <GuidelinesCompared issue={issue} decided={determination.dates.decision?.value ?? null} />
      <IssueFacts issue={issue} />
      <Rationale issue={issue} />
      {cite}
      {nearest && <NearestDeterminations issue={issue} nearest={nearest} open={count === 1} />}
    </section>
  );
}

type Compared = { issue: Issue; decided: string | null };

/**
 * Both sides' guidelines beside each other; what they share and where they differ is stated in words.
 */
function GuidelinesCompared({ issue: { number, guidelines }, decided }: Compared) {
  const { claimsAdministrator, reviewer } = guidelines;
  const keys = (line: typeof reviewer) => authoritiesCited(line).map(({ key }) => key);
  return (
    <div className="mt-6">
      <h3 className="font-sans text-body font-semibold">Guidelines</h3>
      <p className="mt-1 max-w-measure">{authorityWords(claimsAdministrator, reviewer)}</p>
      <div className="mt-3 grid gap-x-8 gap-y-3 sm:grid-cols-2 print:grid-cols-1">
        <div>
          <h4 className="border-b border-rule pb-1 font-sans text-small text-muted">
            The claims administrator cited
          </h4>
          <CitedList
            at={`${number}-administrator`}
            line={claimsAdministrator}
            others={keys(reviewer)}
            decided={decided}
          />
        </div>
        <div>
          <h4 className="border-b border-rule pb-1 font-sans text-small text-muted">The reviewer cited</h4>
          <CitedList
            at={`${number}-reviewer`}
            line={reviewer}
            others={keys(claimsAdministrator)}
            decided={decided}
          />
        </div>
      </div>
    </div>
  );
}

/** What the reviewer would have accepted, in the letter's words. */
function Signalled({ issue: { number, signalled, decidingSentence } }: { issue: Issue }) {
  if (!signalled) return null;
  const told = signalled.value === decidingSentence?.value;
  return (
    <p className="my-4 max-w-measure">
      The reviewer signalled what would have been acceptable
      {told ? " " : ": "}
      <Shown at={`${number}-signalled`} found={signalled}>
        {told ? "in this sentence" : <span className="font-serif">“{signalled.value}”</span>}
      </Shown>
      {told && "."}
    </p>
  );
}

/** The reviewer's reasons, whole, in their paragraphs; the deciding sentence stands out. */
function Rationale({ issue }: { issue: Issue }) {
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
