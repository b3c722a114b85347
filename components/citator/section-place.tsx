import { guidelineLabel, sectionById } from "@/lib/catalog/guidelines";
import { pageRanges } from "@/lib/words/numbers";

/** Which guideline a section belongs to, and its printed pages where they are known. */
export function SectionPlace({ sectionId }: { sectionId: string }) {
  const printed = sectionById(sectionId)?.pages;
  return (
    <p className="mt-1 text-muted">
      Section of {guidelineLabel(sectionId.split("/")[0] ?? "")}
      {printed &&
        `, ${pageRanges([[printed.first, printed.last]])} of the edition of ${printed.edition}${printed.certain ? "" : " (about)"}`}
    </p>
  );
}
