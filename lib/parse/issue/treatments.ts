import type { Treatment } from "@/lib/letter/issue";
import { headingText } from "@/lib/parse/issue/heading-words";
import { readAmbiguous } from "@/lib/parse/issue/treatments/ambiguous";
import { readByPart } from "@/lib/parse/issue/treatments/by-part";
import { withoutContext } from "@/lib/parse/issue/treatments/context";
import { readDrugs } from "@/lib/parse/issue/treatments/drugs";
import { findHits, type Heading, type Hit, readHeading } from "@/lib/parse/issue/treatments/heading";
import { mergeHits } from "@/lib/parse/issue/treatments/merge";
import { readVisits, withoutNamesakes } from "@/lib/parse/issue/treatments/visits";
import { type Piece, spanOf } from "@/lib/parse/piece";

/**
 * From the words of the catalog to the requested treatments; each step gets the result of the one
 * before.
 */
const steps: readonly ((heading: Heading, hits: readonly Hit[]) => Hit[])[] = [
  withoutNamesakes,
  readAmbiguous,
  readDrugs,
  readVisits,
  withoutContext,
  readByPart,
  mergeHits,
];

/**
 * The canonical treatments that the disputed part of a heading names (label `treatments`), in its
 * order, each once; empty where the catalog knows none. The span covers the words that show it; a
 * brand's generic is `implied`.
 */
export function readTreatments(disputed: Piece): Treatment[] {
  const heading = readHeading(headingText(disputed));
  let hits = findHits(heading);
  for (const step of steps) hits = step(heading, hits);
  return hits.flatMap(({ treatment, start, end, implied }) => {
    if (!treatment) return [];
    const { category, name, drugClass, id } = treatment;
    const certainty = implied ? ("implied" as const) : ("stated" as const);
    return [
      {
        category,
        name,
        ...(drugClass && { drugClass }),
        treatmentId: id,
        span: spanOf(disputed, start, end),
        certainty,
      },
    ];
  });
}
