import { documentNameList, foldedName } from "@/lib/catalog/guideline-names";
import { nearestName } from "@/lib/catalog/near-name";
import type { LineText, Range } from "../line-text";
import type { DocumentHead } from "./document-head";

const nameAndEdition =
  /(?<name>[A-Z][A-Za-z,&\- ]{8,70}?)\s(?:(?<year>(?:19|20)\d\d)\b(?:\sguidelines?\b)?|(?=sections?\b|pages?\b))/y;

/** A document whose name is misspelt ("Sholder Complaints 2004"): only in an MTUS phrase, where names of documents are expected. */
export function nearHead(line: LineText, { from, to }: Range, mtus: boolean): DocumentHead | null {
  if (!mtus) return null;
  nameAndEdition.lastIndex = from;
  const found = nameAndEdition.exec(line.text);
  if (!found || nameAndEdition.lastIndex > to) return null;
  const { name = "", year } = found.groups ?? {};
  const guidelineId = nearestName(foldedName(name), documentNameList);
  if (!guidelineId) return null;
  return {
    from,
    to: nameAndEdition.lastIndex,
    guidelineId,
    year: year ? Number(year) : null,
    title: null,
    saysMtus: false,
    saysAcoem: false,
    certain: true,
  };
}
