import type { Place, Rule } from "@/lib/parse/privacy/rule";

/** Addresses of a person's own page: each site with what its personal addresses have. */
const sites: readonly [head: string, address: RegExp][] = [
  ["linkedin", /linkedin\.com\/(?:in|pub)\/\S/i],
  ["facebook", /facebook\.com\/(?!groups|business|pages\/category)\S/i],
  ["fb", /fb\.com\/\S/i],
  ["instagram", /instagram\.com\/\S/i],
  ["twitter", /twitter\.com\/\S/i],
  ["x", /(?<![\w.-])x\.com\/\S/i],
  ["tiktok", /tiktok\.com\/\S/i],
  ["youtube", /youtube\.com\/(?:@|user|channel|c\/)\S/i],
  ["gofundme", /gofundme\.com\/\S/i],
  ["snapchat", /snapchat\.com\/\S/i],
  ["pinterest", /pinterest\.com\/\S/i],
  ["venmo", /venmo\.com\/\S/i],
  ["paypal", /paypal\.me\/\S/i],
  ["wordpress", /wordpress\.com/i],
  ["blogspot", /blogspot\.com/i],
  ["tumblr", /tumblr\.com/i],
  ["myspace", /myspace\.com\/\S/i],
  ["medium", /medium\.com\/@\S/i],
  ["github", /github\.com\/\S/i],
];
const outside = /[\s<>"'“”()[\]{},;]/;

/** The whole address around a place, without the punctuation of its sentence. */
function addressAround(text: string, at: number): [start: number, end: number] {
  let start = at;
  while (start > 0 && at - start < 80 && !outside.test(text[start - 1]!)) start -= 1;
  let end = at;
  while (end < text.length && end - at < 300 && !outside.test(text[end]!)) end += 1;
  while (/[.:!?]/.test(text[end - 1]!)) end -= 1;
  return [start, end];
}

/** Rules of a person's own pages. Those of authorities, guidelines and firms stay. */
export const onlineRules: readonly Rule[] = [
  {
    kind: "personal-url",
    why: "Profiles, posts and funds of a person on sites where persons have pages.",
    heads: sites.map(([head]) => head),
    find: (text, at) => {
      const [start, end] = addressAround(text, at);
      const address = text.slice(start, end);
      return sites.some(([, personal]) => personal.test(address)) ? [start, end] : null;
    },
  },
  {
    kind: "personal-url",
    why: "A site that is said to be somebody's own.",
    heads: ["website", "web", "webpage", "homepage", "home", "blog"],
    find: (text, at) => {
      if (
        !/\b(?:personal|his|her|their|own|worker['’]s|patient['’]s|applicant['’]s|claimant['’]s)\s$/i.test(
          text.slice(Math.max(0, at - 14), at),
        )
      )
        return null;
      const lead =
        /^(?:web\s?(?:site|page)|home\s?page|blog)[\s,:(]{1,3}(?:(?:is|at|was)\s)?(?=(?:https?:|www\.|[\w-]+\.(?:com|net|org|me)))/i.exec(
          text.slice(at, at + 60),
        );
      return lead ? addressAround(text, at + lead[0].length) : null;
    },
  },
];

/**
 * Addresses for mail, found from the sign outwards, because a pattern would start again at every
 * letter of a long word.
 */
export function emailAddresses(text: string): Place[] {
  const places: Place[] = [];
  for (let at = text.indexOf("@"); at >= 0; at = text.indexOf("@", at + 1)) {
    const local = /[\p{L}\p{N}.!#$&'’*+/=?^_`{|}~%-]{1,64}\s?$/u.exec(
      text.slice(Math.max(0, at - 65), at),
    )?.[0];
    const domain = /^\s?[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,4}/u.exec(
      text.slice(at + 1, at + 260),
    )?.[0];
    if (!local || !domain || (/\s/.test(local + domain) && !/\.[a-z]{2,}$/i.test(domain))) continue;
    const quotes = /^['’`]*/.exec(local)![0].length;
    places.push({ kind: "email-address", start: at - local.length + quotes, end: at + 1 + domain.length });
  }
  for (const spelled of spelledSigns.filter(([sign]) => text.includes(sign)))
    for (const match of text.matchAll(spelled[1]))
      places.push({ kind: "email-address", start: match.index, end: match.index + match[0].length });
  return places;
}

const spelledSigns: readonly [sign: string, address: RegExp][] = [
  ["at]", /\b[\w.+-]{1,64}\s?\[\s?at\]\s?[\w-]{1,63}(?:\s?\[\s?dot\s?\]\s?|\.)[\w.]{2,63}/gi],
  ["at)", /\b[\w.+-]{1,64}\s?\(\s?at\)\s?[\w-]{1,63}(?:\s?\(\s?dot\s?\)\s?|\.)[\w.]{2,63}/gi],
  [" dot ", /\b[\w.+-]{1,64}\sat\s[\w-]{1,63}\sdot\s(?:com|net|org|edu|gov)\b/gi],
];
