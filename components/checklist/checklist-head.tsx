import { PrintButton } from "@/components/ui/print-button";
import type { CatalogTreatment } from "@/lib/catalog/treatments";
import type { Outcomes } from "@/lib/search";
import { issuesOf } from "@/lib/search/results";
import { isoDay, longDate } from "@/lib/words/dates";
import { counted, formatCount } from "@/lib/words/numbers";

type Props = {
  treatment: CatalogTreatment;
  total: Outcomes;
  /** Null where they are too many to be counted. */
  determinations: number | null;
  address: string;
};

/** What a checklist was made from, and where it stands. */
export function ChecklistHead({ treatment, total, determinations, address }: Props) {
  const brands = brandWords(treatment.brands);
  return (
    <>
      {brands && <p className="mt-1 text-muted">{brands}</p>}
      <p className="mt-1 text-small text-muted">
        From {counted(issuesOf(total), "issue")}
        {determinations !== null && ` in ${counted(determinations, "determination")}`} of the casebook,{" "}
        {total.overturned === 0 ? "none" : formatCount(total.overturned)} overturned; as of{" "}
        {longDate(isoDay(new Date()))}. <span className="wrap-anywhere">{address}</span>
      </p>
      <PrintButton />
    </>
  );
}

/**
 * Of many names the first: the sheet says what drug it is about, the treatment's page has them all.
 */
function brandWords([first, ...others]: readonly string[]): string | null {
  if (!first) return null;
  return others.length > 0 ? `${first} and other brands` : first;
}
