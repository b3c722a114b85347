import { documentNameList, foldedName, sectionNames } from "@/lib/catalog/guideline-names";
import { nearestName } from "@/lib/catalog/near-name";
import { type DocumentHead, readHead } from "@/lib/parse/citation/document/document-head";
import type { LineText, Range } from "@/lib/parse/citation/line-text";
import { knownSection } from "@/lib/parse/citation/section-list";

const chronicPain = "chronic-pain-medical-treatment-guidelines";
const plain = { title: null, saysMtus: false, saysAcoem: false };
const nameAndEdition =
  /(?<name>[A-Z][A-Za-z,&\- ]{8,70}?)\s(?:(?<year>(?:19|20)\d\d)\b(?:\sguidelines?\b)?|(?=sections?\b|pages?\b))/y;

/**
 * A document whose name is misspelt ("Sholder Complaints 2004"): only in an MTUS phrase, where
 * names of documents are expected.
 */
export function nearHead(line: LineText, { from, to }: Range, mtus: boolean): DocumentHead | null {
  if (!mtus) return null;
  nameAndEdition.lastIndex = from;
  const found = nameAndEdition.exec(line.text);
  if (!found || nameAndEdition.lastIndex > to) return null;
  const { name = "", year } = found.groups ?? {};
  const guidelineId = nearestName(foldedName(name), documentNameList);
  if (!guidelineId) return null;
  return {
    ...plain,
    from,
    to: nameAndEdition.lastIndex,
    guidelineId,
    year: year ? Number(year) : null,
    certain: true,
  };
}

/** "Some Guideline 2018": a name with an edition, whatever the document may be. */
export function namesEdition({ text }: LineText, { from, to }: Range): boolean {
  nameAndEdition.lastIndex = from;
  return Boolean(nameAndEdition.exec(text)?.groups?.year) && nameAndEdition.lastIndex <= to;
}

/**
 * "MTUS Physical Medicine Page(s): 98-99": a section of the Chronic Pain guideline, whose name is
 * left out.
 */
export function omittedHead(line: LineText, range: Range): DocumentHead | null {
  const section = knownSection(line, range, sectionNames(chronicPain));
  if (section === null) return null;
  const head = readHead(line, range);
  return head && (head.certain || head.to >= section)
    ? null
    : { ...plain, from: range.from, to: range.from, guidelineId: chronicPain, year: null, certain: false };
}
