import type { Found } from "@/lib/letter/found";
import type { FieldReader } from "@/lib/parse/fields/letter-fields";
import { readDiagnoses } from "@/lib/parse/fields/summary/diagnoses";
import { readMechanism } from "@/lib/parse/fields/summary/mechanism";
import { readRequestDate } from "@/lib/parse/fields/summary/request-date";
import {
  type SummaryText,
  sentencesWith,
  textAfter,
  withoutStop,
} from "@/lib/parse/fields/summary/sentence-match";
import { readUtilizationReview } from "@/lib/parse/fields/summary/utilization-review";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";
import { sentencesOf } from "@/lib/parse/sentences";

const namedStatus =
  /\bwork\s+status\s+(?:is|was|as|remains?|:)\s*(?:(?:described|noted|listed|documented)\s+as\s+)?(?:to\s+)?/gi;
const statusPhrase =
  /\b(?:(?:currently\s+)?(?:(?<!\b(?:was|is)\s{1,3}or\s{1,3}(?:was|is)\s{1,3})not\s+(?:currently\s+)?working|working\s+(?:with\s+|on\s+)?(?:full|modified|modifications?|regular|light|restricted|restrictions)[^.;,]{0,60})|(?:placed|kept|remains?|taken)\s+off\s+(?:of\s+)?work[^.;]{0,60}|(?:temporar(?:y|ily)\s+)?total(?:ly)?\s+(?:temporar(?:y|ily)\s+)?disab(?:led|ility)|temporary\s+partial\s+disability|permanent\s+and\s+stationary|work\s+restrictions\s+(?:were|are)\s+[^.;,]{3,40}|modified\s+(?:work\s+)?dut(?:y|ies)\b[^.;,]{0,60}|return(?:ed)?\s+to\s+(?:work\s+(?:with|on|as\s+of|at|in|without|full|modified|light|regular)|(?:full|modified|regular|light)\s+(?:work|duty|duties))\b[^.;,]{0,60}|off\s+work\b[^.;,]{0,40})/gi;

/**
 * "Treatment to date has included", "Prior relevant treatments were noted to include"; never
 * "treatment plan included".
 */
const treatmentLead =
  /\btreatments?(?:\s+and\s+evaluations?)?(?:\s+and\s+diagnostic(?:s|\s+(?:testing|studies|tests))?)?(?:\s+(?:history|rendered|received|tried|course))?(?:\s+to\s+date)?\s+(?:(?:has|have|had|was|were|is|are)\s+)?(?:(?:been\s+)?(?:noted|documented|reported)\s+)?(?:to\s+)?(?:date\s+)?(?:includ(?:e[sd]?|ing)|consist(?:s|ed)\s+of)\s*:?\s*|\b(?:has|have|had)\s+been\s+treated\s+with\s*:?\s*|\breceived\s+the\s+following\s+treatments?\s*:?\s*/gi;

/**
 * "6/10", "5-7 out of 10", "4 to 7/10", "0-3 of 10", "a 9 on a scale of 0-10"; not a date such as
 * 11/10/2016, nor visits.
 */
const painScore =
  /(?<![\d/.-])(?<low>\d{1,2})(?:\.\d)?(?:\s?(?:-|to)\s?(?<high>\d{1,2})(?:\.\d)?)?(?:\s?\/\s?10(?![\d/-])|(?:\s|-)out\s?-?of\s?-?(?:10|ten)\b|\sof\s10\b(?<!\b(?:visits?|sessions?|treatments?)\s\d{1,2}\sof\s10)(?!\s+(?:\w+\s+)?(?:visits|sessions|treatments|days|weeks))|\son\s(?:a|the)\s(?:pain\s)?scale\s(?:of|from)\s[01]\s?(?:-|to)\s?10\b)/gi;

/**
 * The details of the clinical summary, apart from the worker and the date of injury (domain
 * reference 2.10).
 */
export const readSummaryDetails: FieldReader = ({ summary, issues }, { injury, dates }) => {
  if (!summary) return {};
  const text = { text: summary, sentences: sentencesOf(summary) };
  return {
    summary: {
      mechanism: readMechanism(text, injury.raw?.span ?? null),
      diagnoses: readDiagnoses(text),
      priorTreatment: readPriorTreatment(text),
      painScores: readPainScores(summary),
      workStatus: readWorkStatus(text),
      requestDate: readRequestDate(
        text,
        dates.urDenial?.value ?? null,
        issues.map(({ heading }) => heading.text),
      ),
      utilizationReview: readUtilizationReview(text, dates.urDenial?.value ?? null),
    },
  };
};

/**
 * The clinical case summary as a whole: paragraphs kept apart by one newline, without the fixed
 * opening sentence.
 */
export const readClinicalSummary: FieldReader = ({ summary }) =>
  summary && summary.text !== "" ? { clinicalSummary: readFrom(summary, summary.text) } : {};

/** Pain scores on the scale to ten, as printed, in the text's order. */
function readPainScores(summary: Piece): Found<string>[] {
  return [...summary.text.matchAll(painScore)]
    .filter(({ groups }) => Number(groups?.low) <= 10 && Number(groups?.high ?? 0) <= 10)
    .map((match) => readFrom(cut(summary, match.index, match.index + match[0].length), match[0]));
}

/** Treatment before the request, as printed, one text for each sentence about it. */
function readPriorTreatment(summary: SummaryText): Found<string>[] {
  return sentencesWith(summary, treatmentLead).flatMap((match) => {
    const list = textAfter(match);
    return list ? [readFrom(list, list.text)] : [];
  });
}

/**
 * Whether and how the worker works, as printed: what is labelled work status, else the first
 * phrase about it.
 */
function readWorkStatus(summary: SummaryText): Found<string> | null {
  const named = sentencesWith(summary, namedStatus).flatMap((match) => textAfter(match) ?? [])[0];
  const first = named ? undefined : sentencesWith(summary, statusPhrase)[0];
  const printed = named ?? (first && withoutStop(cut(first.sentence, first.start, first.end)));
  return printed ? readFrom(printed, printed.text) : null;
}
