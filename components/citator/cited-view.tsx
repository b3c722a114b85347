import { CitedByTable } from "@/components/citator/cited-by-table";
import { PagesCited } from "@/components/citator/pages-cited";
import { TopicLatest } from "@/components/topic/topic-latest";
import { NoDecision, TopicColumns, TopicNote } from "@/components/topic/topic-parts";
import { TopicStrip } from "@/components/topic/topic-strip";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { Anchor } from "@/components/ui/anchor";
import type { CitedBy, CitedPages, Outcomes, Topic } from "@/lib/search";
import { isSection } from "@/lib/search/filters";
import { issuesOf } from "@/lib/search/results";
import { type PageRange, pageRangeWords, type SearchParams } from "@/lib/search/url";
import { counted } from "@/lib/words/numbers";
import { topicHref, topicKinds } from "@/lib/words/topics";

/** How issues that cite a guideline or a section were decided, on all pages or on some. */
export type CitedTopic = Topic<"year" | "treatment" | "section" | "guideline" | "specialty"> & {
  citedBy: CitedBy[];
  /** The same on all its pages. */
  whole: { params: SearchParams; total: Outcomes; pages: CitedPages };
  asked: AskedPages;
};

/** Pages to which a reader narrows: as typed, as understood, or what is wrong with them. */
export type AskedPages = { typed: string; problem: string | null; chosen: PageRange | null };

/** `path`: the address of the page. */
type Props = { name: string; path: string; topic: CitedTopic };

/**
 * How issues that cite a guideline or a section were decided: by whom cited, on which pages, for
 * what, with what.
 */
export function CitedView({ name, path, topic }: Props) {
  const { params, by, whole, asked, total } = topic;
  const { cited } = whole.pages;
  if (issuesOf(whole.total) === 0) return <NoDecision name={name} list={topicKinds.guideline.path} />;
  const pages = <PagesCited cited={whole.pages} asked={asked} path={path} whole={whole} />;
  const chosen = asked.chosen && <PagesChosen range={asked.chosen} issues={issuesOf(total)} path={path} />;
  if (issuesOf(total) === 0)
    return (
      <>
        {chosen}
        {pages}
      </>
    );
  const guideline = cited.split("/")[0] ?? "";
  // The issues cite sections of other guidelines too.
  const ownSections = isSection(cited)
    ? []
    : by.section.filter(({ value }) => value.startsWith(`${guideline}/`));
  return (
    <>
      {chosen}
      <TopicStrip topic={topic}>
        <CitedByTable citedBy={topic.citedBy} total={total} />
      </TopicStrip>
      <TopicColumns
        aside={
          <>
            <TopicYears years={by.year} params={params} />
            <TopicTable
              title="Cited in the same issues"
              column="Guideline"
              dimension="guideline"
              tallies={by.guideline.filter(({ value }) => value !== guideline)}
              params={params}
              hrefOf={({ value }) => topicHref("guideline", value)}
            />
          </>
        }
      >
        {pages}
        <TopicTable
          title="Sections"
          column="Section"
          dimension="section"
          tallies={ownSections}
          params={params}
          hrefOf={({ value }) => topicHref("section", value)}
          shown={12}
          base={topic.base}
        />
        <TopicTable
          title="By treatment"
          column="Treatment"
          dimension="treatment"
          tallies={by.treatment}
          params={params}
          shown={12}
          base={topic.base}
        />
        <TopicTable
          title="By reviewer’s specialty"
          column="Specialty"
          dimension="specialty"
          tallies={by.specialty}
          params={params}
          base={topic.base}
        />
      </TopicColumns>
      <TopicLatest latest={topic.latest} params={params} wide />
      <TopicNote />
    </>
  );
}

/** Says that the page covers only some pages of the guideline, and links back to all. */
function PagesChosen({ range, issues, path }: { range: PageRange; issues: number; path: string }) {
  const pages = `${range.first === range.last ? "page" : "pages"} ${pageRangeWords(range)}`;
  return (
    <p role="status" className="mt-4 text-lead">
      {issues === 0 ? `No issue cites ${pages}.` : `Only the ${counted(issues, "issue")} that cite ${pages}.`}{" "}
      <Anchor href={path} className="whitespace-nowrap">
        Whatever page they cite
      </Anchor>
    </p>
  );
}
