import { Shown } from "@/components/evidence/shown";
import { CitedList } from "@/components/issue/cited-list";
import { DecidingSentence } from "@/components/issue/deciding-sentence";
import { IssueFacts } from "@/components/issue/issue-facts";
import { IssueLine } from "@/components/issue/issue-line";
import { IssueNotices } from "@/components/issue/issue-notices";
import { NearestDeterminations } from "@/components/issue/nearest";
import type { QuoteFacts } from "@/components/quote/quotation-at";
import { Icon } from "@/components/ui/icon";
import type { Determination } from "@/lib/letter/determination";
import type { Issue } from "@/lib/letter/issue";
import type { Nearest } from "@/lib/search";
import { authoritiesCited, authorityWords } from "@/lib/words/authority";
import { counted } from "@/lib/words/numbers";

type Props = {
  issue: Issue;
  determination: Determination;
  cite: React.ReactNode;
  /** What its sentences are quoted by, and the site's address. */
  facts: QuoteFacts;
  site: string;
  /** Missing while the search engine is unreachable. */
  nearest: Nearest | undefined;
  /** The letter has so many issues that each is opened by a click. */
  folded: boolean;
};

/**
 * One disputed treatment: the deciding sentence, the authorities, the request, the reasons, and
 * similar decisions. Of several each folds under its line, which stays in view while it is read.
 */
export function IssueSection(props: Props) {
  const { issue, determination, folded } = props;
  const { number, decidingSentence } = issue;
  if (determination.issues.length > 1)
    return (
      <section id={`issue-${number}`} aria-labelledby={`issue-${number}-title`} className="issue">
        <details open={!folded}>
          <IssueLine issue={issue} determination={determination} />
          <IssueBody {...props} />
        </details>
      </section>
    );
  return (
    <section id={`issue-${number}`} aria-labelledby={`issue-${number}-title`} className="mt-8">
      {/* The head of the page already shows the headnote and the outcome. */}
      <h2 id={`issue-${number}-title`} className="mb-2.5 text-heading">
        {decidingSentence ? (
          <>
            Why <span className="font-sans text-body font-normal text-muted">(the deciding sentence)</span>
          </>
        ) : (
          "The decision"
        )}
      </h2>
      <IssueBody {...props} />
    </section>
  );
}

function IssueBody({ issue, determination, cite, facts, site, nearest }: Props) {
  const alone = determination.issues.length === 1;
  return (
    <div className="body">
      <DecidingSentence
        issue={issue}
        text={determination.source.text}
        facts={facts}
        site={site}
        headed={alone}
      />
      <IssueNotices issue={issue} determination={determination} />
      <Signalled issue={issue} />
      <GuidelinesCompared issue={issue} decided={determination.dates.decision?.value ?? null} />
      <IssueFacts issue={issue} />
      <Rationale issue={issue} />
      {cite}
      {nearest && <NearestDeterminations issue={issue} nearest={nearest} open={alone} />}
    </div>
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

/**
 * The reviewer's reasons, whole, in their paragraphs; the deciding sentence stands out. Folded, for
 * the letter beside or below has them too.
 */
function Rationale({ issue }: { issue: Issue }) {
  const { rationale, decidingSentence, number } = issue;
  if (!rationale) return <p className="mt-4 text-muted">The letter gives no rationale for this decision.</p>;
  const [before, sentence, after] = cut(rationale.value, decidingSentence?.value);
  return (
    <details className="group/rationale mt-6 print:hidden">
      <summary className="flex w-fit cursor-pointer gap-1.5 py-1 hover:text-accent">
        <Icon name="open" className="mt-1 text-muted group-open/rationale:rotate-90" />
        <span>
          <h3 className="inline font-sans text-body font-semibold">Rationale</h3>
          <span className="text-muted">, {counted(wordsIn(rationale.value), "word")}</span>
        </span>
      </summary>
      <p className="mb-1 text-small">
        <Shown at={`${number}-rationale`} found={rationale}>
          Its place in the letter
        </Shown>
      </p>
      <div
        data-quotable={rationale.span.join("-")}
        className="max-w-measure font-serif text-body leading-[1.65] whitespace-pre-line"
      >
        {before}
        <b className="font-semibold">{sentence}</b>
        {after}
      </div>
    </details>
  );
}

function wordsIn(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
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
