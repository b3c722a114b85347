import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orDown } from "@/app/load-topic";
import { Shell } from "@/components/layout/shell";
import { EditionNotice } from "@/components/topic/edition-notice";
import { TopicDown } from "@/components/topic/topic-down";
import { TopicHead } from "@/components/topic/topic-head";
import { TopicLatest } from "@/components/topic/topic-latest";
import { TopicTable } from "@/components/topic/topic-table";
import { TopicYears } from "@/components/topic/topic-years";
import { Anchor } from "@/components/ui/anchor";
import { pageRanges } from "@/components/words/numbers";
import { guidelineLabel, sectionById, sectionLabel } from "@/lib/catalog/guidelines";
import { readTopic } from "@/lib/search/topic/read-topic";

type Props = { params: Promise<{ guideline: string; section: string }> };

const idOf = ({ guideline, section }: Awaited<Props["params"]>) => `${guideline}/${section}`;

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const title = `${sectionLabel(idOf(await params))}, ${guidelineLabel((await params).guideline)}`;
  return { title, description: `IMR decisions on issues for which ${title} was cited.` };
}

export default async function SectionPage({ params }: Props) {
  const { guideline } = await params;
  const id = idOf(await params);
  const topic = await orDown(readTopic({ section: [id] }, ["year", "treatment", "specialty"]));
  if (!topic)
    return (
      <Shell>
        <TopicDown />
      </Shell>
    );
  const issues = topic.total.overturned + topic.total.upheld;
  const section = sectionById(id);
  if (!section && issues === 0) notFound();
  const printed = section?.pages;
  return (
    <Shell sample={topic.latest.some(({ sample }) => sample)}>
      <TopicHead
        kind="Section of a guideline"
        title={sectionLabel(id)}
        total={topic.total}
        base={topic.base}
        params={topic.params}
      >
        <p className="text-muted">
          <Anchor href={`/guidelines/${guideline}`}>{guidelineLabel(guideline)}</Anchor>
          {printed &&
            `, ${pageRanges([[printed.first, printed.last]])} of the edition of ${printed.edition}${printed.certain ? "" : " (about)"}`}
        </p>
        <EditionNotice guidelineId={guideline} />
      </TopicHead>
      <TopicYears years={topic.by.year} />
      <TopicTable
        title="By treatment"
        column="Treatment"
        dimension="treatment"
        tallies={topic.by.treatment}
        params={topic.params}
      />
      <TopicTable
        title="By reviewer’s specialty"
        column="Specialty"
        dimension="specialty"
        tallies={topic.by.specialty}
        params={topic.params}
      />
      <TopicLatest hits={topic.latest} params={topic.params} />
    </Shell>
  );
}
