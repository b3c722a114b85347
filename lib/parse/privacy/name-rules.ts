import { type NameStyle, readName, readNameBefore } from "@/lib/parse/privacy/read-name";
import type { Rule } from "@/lib/parse/privacy/rule";

/** The name that follows a lead-in; the lead-in begins at the head. */
function nameAfter(lead: RegExp, style: NameStyle): Rule["find"] {
  const sticky = new RegExp(lead.source, `${lead.flags}y`);
  return (text, at) => {
    sticky.lastIndex = at;
    return sticky.test(text) ? readName(text, sticky.lastIndex, style) : null;
  };
}

/** The name of two words or more before a lead-in that ends at the head. */
function nameBefore(lead: RegExp): Rule["find"] {
  return (text, at) => {
    const from = Math.max(0, at - 14);
    const found = lead.exec(text.slice(from, at));
    return found && readNameBefore(text, from + found.index, 2);
  };
}

const worker =
  "(?:injured\\s(?:worker|employee)|employee|patient|claimant|applicant|plaintiff|petitioner|worker)";

/** Rules of how letters name the worker, or somebody of the family. */
export const nameRules: readonly Rule[] = [
  {
    kind: "name",
    why: "A title. Without a full stop Mr and Ms also mean magnetic resonance, multiple sclerosis and a drug; miss is a verb.",
    heads: ["mr", "mrs", "ms", "mx", "miss", "sr", "sra", "srta", "señor", "señora", "señorita"],
    find: (text, at) => {
      const title = /^(?:(?:m(?:rs?|s|x)|srta|sra?)\.|mrs|mx|señor(?:a|ita)?)(?=\s)/i.exec(
        text.slice(at, at + 12),
      )?.[0];
      if (title) return readName(text, at + title.length, { certainty: "sure", lines: true, small: true });
      const bare = /^(?:M[rR]|M[sS]|m[rs]|Miss|MISS)(?=\s)/.exec(text.slice(at, at + 6))?.[0];
      return bare
        ? readName(text, at + bare.length, { certainty: "likely", lines: true, small: true })
        : null;
    },
  },
  {
    kind: "name",
    why: "Labels that ask for the name of a person.",
    heads: ["name"],
    find: (text, at) => {
      const before = text.slice(Math.max(0, at - 24), at);
      const asked = new RegExp(`${worker}(?:['’]?s)?\\s{1,2}(?:full\\s|legal\\s)?$`, "i").test(before);
      const his = /\b(?:his|her|their|full|legal|last|first|maiden)\s$/i.test(before);
      const lead = /^names?(?:\sis|\swas)?\s{0,2}[:=]?[ \t]{0,12}/i.exec(text.slice(at, at + 30))?.[0];
      if (!lead || !(asked || his || lead.includes(":"))) return null;
      const certainty = asked && lead.includes(":") ? "sure" : "likely";
      return readName(text, at + lead.length, { certainty, inverted: true });
    },
  },
  {
    kind: "name",
    why: "Labels of tables and captions.",
    heads: ["employee", "patient", "claimant", "applicant", "worker", "plaintiff", "petitioner"],
    find: nameAfter(/[a-z]+[ \t]?:[ \t]{0,20}/i, { certainty: "likely", inverted: true }),
  },
  {
    kind: "name",
    why: "Subject and salutation of a letter; what is no name there is English or medicine.",
    heads: ["re", "dear", "regarding"],
    find: nameAfter(/(?:re\s?:|regarding:|dear\s)[ \t]{0,8}/i, {
      certainty: "likely",
      inverted: true,
      small: true,
    }),
  },
  {
    kind: "name",
    why: 'Who the worker is, next to the word: "applicant Jane Roe", "the patient, Jane Roe,".',
    heads: ["patient", "claimant", "applicant", "employee", "injured", "plaintiff", "petitioner"],
    find: nameAfter(
      /(?:patient|claimant|applicant|employee|injured\sworker|plaintiff|petitioner)(?:,|\sis|\snamed|\s\()?(?=\s|(?<=\())/i,
      {
        certainty: "weak",
      },
    ),
  },
  {
    kind: "name",
    why: "The same in small letters, where commas enclose it.",
    heads: ["patient", "claimant", "applicant", "worker", "employee"],
    find: (text, at) => {
      const comma = /^[a-z]+,/i.exec(text.slice(at, at + 12))?.[0].length;
      if (!comma) return null;
      const found = readName(text, at + comma, { certainty: "weak", lines: true, small: true });
      const words = found && text.slice(...found).split(/\s+/).length;
      return found && text[found[1]] === "," && words! > 1 ? found : null;
    },
  },
  {
    kind: "name",
    why: "Members of the family name the worker too.",
    heads: ["wife", "husband", "spouse", "daughter", "son", "mother", "father", "brother", "sister", "named"],
    find: nameAfter(/(?:wife|husband|spouse|daughter|son|mother|father|brother|sister|named)(?:,|(?=\s))/i, {
      certainty: "weak",
    }),
  },
  {
    kind: "name",
    why: 'A name before the age: "Jane Roe is a 44-year-old".',
    heads: ["year", "yr", "y", "yo"],
    find: nameBefore(/(?:,|\sis|\swas)?\san?\s{1,2}[\d█]{1,3}[\s-]{0,2}$/),
  },
  {
    kind: "name",
    why: "A name before the date of birth or the number that belongs to it.",
    heads: ["dob", "ssn", "date", "d"],
    find: (text, at) =>
      /^(?:dob|ssn|date\sof\sbirth|d\.o\.b)\b/i.test(text.slice(at, at + 14))
        ? nameBefore(/\s?[(,]\s?$/)(text, at)
        : null,
  },
  {
    kind: "name",
    why: "The caption of a case; a published decision has its year or reporter behind it.",
    heads: ["v", "vs", "versus"],
    find: (text, at) => (isCaption(text, at) ? readNameBefore(text, at - 1, least(text, at)) : null),
  },
  {
    kind: "employer",
    why: "The other side of a caption.",
    heads: ["v", "vs", "versus"],
    find: (text, at) => {
      if (!isCaption(text, at) || !readNameBefore(text, at - 1, least(text, at))) return null;
      const [lead, party] =
        /^v(?:s|ersus)?\.?\s([A-Z][\w&'’-]*(?:,?\s(?:of|and|the|&|[A-Z][\w&'’-]*\.?)){0,6})/i.exec(
          text.slice(at, at + 90),
        ) ?? [];
      return lead && party ? [at + lead.length - party.length, at + lead.length] : null;
    },
  },
];

/** Words before it that make a name: "v." stands between parties only, "vs." between treatments too. */
const least = (text: string, at: number) => (text[at + 1] === "." ? 1 : 2);

function isCaption(text: string, at: number): boolean {
  return (
    /^(?:v\.|vs\.?|versus)\s/i.test(text.slice(at, at + 8)) &&
    !/\(\d{4}\)|\d{1,3}\sCal\b|WCAB/.test(text.slice(at, at + 100))
  );
}
