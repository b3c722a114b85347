import { ChecklistSheet } from "@/components/checklist/checklist-sheet";
import { Shell } from "@/components/layout/shell";
import { TopicHead } from "@/components/topic/topic-head";
import { NoDecision } from "@/components/topic/topic-parts";
import type { RequestTopic } from "@/components/topic-pages/request-view";
import { Anchor } from "@/components/ui/anchor";
import { PrintButton } from "@/components/ui/print-button";
import type { CatalogTreatment } from "@/lib/catalog/treatments";
import type { CitedGuideline } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { type ChecklistRequests, checklistHref, checklistRequests } from "@/lib/search/url";
import { isoDay, longDate } from "@/lib/words/dates";
import { counted, formatCount } from "@/lib/words/numbers";
import { topicHref, topicKinds } from "@/lib/words/topics";

type Props = {
  treatment: CatalogTreatment;
  /** The treatment with the body parts to which the checklist is narrowed. */
  name: string;
  topic: RequestTopic;
  guidelines: readonly CitedGuideline[];
  /** Null where they are too many to be counted. */
  determinations: number | null;
  /** The full address of the page, for the printed sheet. */
  address: string;
  narrowed: { parts: string[]; requests: ChecklistRequests };
};

/** What a request for a treatment has to show, as a sheet to print and tick. */
export function ChecklistPage({ treatment, name, topic, guidelines, determinations, ...page }: Props) {
  const { total, checklist, latest } = topic;
  const { address, narrowed } = page;
  const list = topicKinds.treatment.path;
  const trail = [
    { label: "Treatments", href: list },
    { label: treatment.name, href: topicHref("treatment", treatment.id) },
  ];
  const brands = brandWords(treatment.brands);
  return (
    <Shell sample={latest.some(({ hit }) => hit.sample)}>
      <TopicHead trail={trail} title={`Request checklist: ${name}`}>
        {brands && <p className="mt-1 text-muted">{brands}</p>}
        <p className="mt-1 text-small text-muted">
          From {counted(issuesOf(total), "issue")}
          {determinations !== null && ` in ${counted(determinations, "determination")}`} of the casebook,{" "}
          {total.overturned === 0 ? "none" : formatCount(total.overturned)} overturned; as of{" "}
          {longDate(isoDay(new Date()))}. <span className="wrap-anywhere">{address}</span>
        </p>
        <Kinds treatment={treatment.id} {...narrowed} />
        <PrintButton />
      </TopicHead>
      {issuesOf(total) === 0 ? (
        <NoDecision name={name} list={list} />
      ) : (
        <ChecklistSheet checklist={checklist} guidelines={guidelines} upheld={total.upheld} />
      )}
    </Shell>
  );
}

const kindWords: Record<ChecklistRequests, string> = {
  all: "All requests",
  "post-operative": "After an operation",
  "not-post-operative": "Not after an operation",
};

type KindsProps = { treatment: string; parts: string[]; requests: ChecklistRequests };

/** Requests after an operation have other rules than those for a chronic complaint: each alone, or all. */
function Kinds({ treatment, parts, requests }: KindsProps) {
  return (
    <ul aria-label="Requests" className="mt-2 flex flex-wrap gap-x-5 text-small">
      {checklistRequests.map((kind) => (
        <li key={kind} className={kind === requests ? "" : "print:hidden"}>
          <Anchor
            href={checklistHref(treatment, parts, kind)}
            aria-current={kind === requests ? "page" : undefined}
            className={`inline-block py-1 ${kind === requests ? "font-semibold text-ink no-underline" : ""}`}
          >
            {kindWords[kind]}
          </Anchor>
        </li>
      ))}
    </ul>
  );
}

/** The first of many brand names: the sheet identifies the drug, its page lists them all. */
function brandWords([first, ...others]: readonly string[]): string | null {
  if (!first) return null;
  return others.length > 0 ? `${first} and other brands` : first;
}
