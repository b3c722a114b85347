import type { CorpusCoverage } from "@/lib/letter/corpus-coverage";
import { counted, formatCount } from "@/lib/words/numbers";

const formatWords: Record<string, string> = {
  F0: "reviews of early 2013",
  F1: "notices of 2013",
  F2: "letters of late 2013 and early 2014",
  F3a: "letters of 2014",
  F3b: "letters of 2014 to 2016",
  F3c: "letters of 2016 and 2017",
  F4: "letters since 2018",
};

/** What may be missing from a letter that is held, and how often it is. */
export function Limits({ coverage: { missing, formats } }: { coverage: CorpusCoverage }) {
  const of = (part: number, whole: number, what: string) => `${formatCount(part)} of ${counted(whole, what)}`;
  return (
    <ul className="mt-3 max-w-measure list-disc space-y-1.5 pl-5 text-small">
      <li>
        No date of decision is printed in {of(missing.withoutDecisionDate, missing.letters, "letter")}: a
        filter by year does not find them, unless it includes “not stated”.
      </li>
      <li>
        No case number is printed in {of(missing.withoutCaseNumber, missing.letters, "letter")}; they have an
        address of their own.
      </li>
      <li>
        Read in part only: {of(missing.readInPart, missing.letters, "letter")}. Their pages say what could not
        be read.
      </li>
      <li>
        No treatment of the catalog was recognised in{" "}
        {of(missing.issuesWithoutTreatment, missing.issues, "issue")}: they are found by their words.
      </li>
      {formats.length > 0 && (
        <li>
          By the form of the letter:{" "}
          {formats
            .map(({ format, letters }) => `${formatCount(letters)} ${formatWords[format] ?? format}`)
            .join(", ")}
          . Letters of later years are read as far as they are printed alike.
        </li>
      )}
      <li>
        Scans without a text layer are not read. Applications that were found ineligible, withdrawn or settled
        have no letter at all.
      </li>
    </ul>
  );
}
