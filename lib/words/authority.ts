import { guidelineLabel, sectionLabel } from "@/lib/catalog/guidelines";
import type { Citation, GuidelineLine } from "@/lib/letter/citation";

/**
 * A part of a guideline that one side cited: the whole of it, or one section. Two of the same `key`
 * are the same authority.
 */
type Authority = { key: string; work: string; name: string; section?: string };

/** The authorities of a citation: its sections, or the guideline itself where it names none. */
export function authoritiesOf({ guidelineId, guideline, body, sections }: Citation): Authority[] {
  const name = guidelineId ? guidelineLabel(guidelineId) : (guideline ?? body);
  const work = guidelineId ?? name;
  if (sections.length === 0) return [{ key: work, work, name }];
  return sections.map(({ sectionId, value }) => ({
    key: sectionId ?? `${work}/${value.toLowerCase()}`,
    work,
    name,
    section: sectionId ? sectionLabel(sectionId) : value,
  }));
}

/** All that a side cited, each once. */
export function authoritiesCited({ citations }: GuidelineLine): Authority[] {
  const all = citations.flatMap(authoritiesOf);
  return all.filter(({ key }, at) => all.findIndex((other) => other.key === key) === at);
}

/** What the two sides' guidelines have in common and where they part, in a sentence or two. */
export function authorityWords(administrator: GuidelineLine, reviewer: GuidelineLine): string {
  const theirs = authoritiesCited(administrator);
  const own = authoritiesCited(reviewer);
  if (theirs.length === 0 && own.length === 0) return "Neither side names a guideline.";
  if (theirs.length === 0)
    return `The claims administrator cited no guideline; the reviewer cited ${listed(own)}.`;
  if (own.length === 0)
    return `The reviewer cited no guideline; the claims administrator cited ${listed(theirs)}.`;

  const both = theirs.filter(({ key }) => own.some((other) => other.key === key));
  if (both.length > 0) {
    const alone = [
      alsoWords("the reviewer", without(own, both)),
      alsoWords("the claims administrator", without(theirs, both)),
    ].filter(Boolean);
    return `${[`Both cite ${listed(both)}`, ...alone].join("; ")}.`;
  }
  const shared = theirs.find(({ work }) => own.some((other) => other.work === work));
  if (shared) return sameWorkWords(shared, theirs, own);
  const body = sharedBody(administrator, reviewer);
  if (body) return sameBodyWords(body, administrator, reviewer);
  return partedWords(administrator, reviewer);
}

/**
 * Both cite one work, but no part of it in common; the works that only one of them cites are told
 * after it.
 */
function sameWorkWords(
  { work, name }: Authority,
  theirs: readonly Authority[],
  own: readonly Authority[],
): string {
  const parts = (list: readonly Authority[]) =>
    list.flatMap((each) => (each.work === work ? (each.section ?? []) : []));
  const [theirParts, ownParts] = [parts(theirs), parts(own)];
  const others = (list: readonly Authority[]) => list.filter((each) => each.work !== work);
  const alone = [
    alsoWords("the reviewer", others(own)),
    alsoWords("the claims administrator", others(theirs)),
  ].filter(Boolean);
  return `${[`Both cite ${name}${partWords(theirParts, ownParts)}`, ...alone].join("; ")}.`;
}

function partWords(theirs: string[], own: string[]): string {
  if (theirs.length === 0) return `; only the reviewer names a part of it, ${countedBeyondTwo(own, " and ")}`;
  if (own.length === 0)
    return `; only the claims administrator names a part of it, ${countedBeyondTwo(theirs, " and ")}`;
  return ", but different parts of it";
}

/** A body (MTUS, ODG, ACOEM) that both sides cite, by different guidelines. */
function sharedBody(administrator: GuidelineLine, reviewer: GuidelineLine): string | undefined {
  const theirs = administrator.citations.flatMap(bodiesOf);
  return reviewer.citations.flatMap(bodiesOf).find((body) => theirs.includes(body));
}

/** Says also where only one side cites the MTUS. */
function sameBodyWords(body: string, administrator: GuidelineLine, reviewer: GuidelineLine): string {
  const [theirs, own] = [administrator, reviewer].map(({ citations }) => citations.some(({ mtus }) => mtus));
  const both = `Both cite ${body}, but different guidelines of it`;
  if (theirs === own) return `${both}.`;
  return `${both}; ${own ? "the reviewer" : "the claims administrator"} also cites the MTUS.`;
}

/** None for works without a body; ACOEM within the MTUS belongs to both bodies. */
function bodiesOf({ mtus, body }: Citation): string[] {
  return [...(mtus ? ["the MTUS"] : []), ...(body === "ODG" || body === "ACOEM" ? [body] : [])];
}

function partedWords(administrator: GuidelineLine, reviewer: GuidelineLine): string {
  const theirs = administrator.citations.some(({ mtus }) => mtus);
  const own = reviewer.citations.some(({ mtus }) => mtus);
  if (theirs === own) return "They cite different guidelines.";
  const [within, outside] = own
    ? ["the reviewer on the MTUS", "the claims administrator only on guidelines outside of it"]
    : ["the claims administrator on the MTUS", "the reviewer only on guidelines outside of it"];
  return `They rest on different authority: ${within}, ${outside}.`;
}

function alsoWords(side: string, list: readonly Authority[]): string {
  return list.length > 0 ? `${side} also cites ${listed(list)}` : "";
}

function without(list: readonly Authority[], others: readonly Authority[]): Authority[] {
  return list.filter(({ key }) => !others.some((other) => other.key === key));
}

/**
 * "MTUS Chronic Pain, Opioids and Physical Medicine, and ODG Low Back"; the columns below the
 * sentence name what is only counted here.
 */
function listed(list: readonly Authority[]): string {
  const works = [...new Set(list.map(({ work }) => work))];
  const names = works.map((work) => {
    const parts = list.filter((each) => each.work === work);
    const sections = parts.flatMap(({ section }) => section ?? []);
    return [parts[0]?.name, countedBeyondTwo(sections, " and ")].filter(Boolean).join(", ");
  });
  return countedBeyondTwo(names, ", and ");
}

function countedBeyondTwo([first = "", second, ...more]: string[], and: string): string {
  if (second === undefined) return first;
  return more.length === 0 ? `${first}${and}${second}` : `${first}, ${second}${and}${more.length} more`;
}
