import type { Modification } from "@/lib/letter/issue";
import { cut, type Piece, readFrom, trim } from "@/lib/parse/piece";

/** "… was the original request." after the request. */
const wasRequested = /\s?\b(?:was|were|is|are) ?the ?ori?gi?nal ?requests?\b(?! ?,)\s?\.?/i;
/** Template A: "<Y> was authorized by the Claims Administrator." */
const wasAuthorized =
  /\s?\b(?:(?:was|were|is|are|has been|have been) ?)?(?:authori[sz]ed|approved|certified|allowed) ?by ?(?:the )?(?:claims? ?administrator|utilization review|UR)\b\s?\.?/i;
/** Template B: "The Claims Administrator authorized <Y>, leaving …" */
const administratorAuthorized =
  /^\s?(?:the )?(?:claims? ?administrator|utilization review|UR) ?(?:has |had )?(?:authori[sz]ed|approved|certified|allowed|modified (?:this |it |the request )?to)\b\s?:?/i;
/** Template B, after the authorised part: ", leaving the original request IMR eligible." */
const leaving = /\s?\bleaving\b.{0,300}?\bIMR ?-?eligible\b\s?\.?/i;
/**
 * "The remaining IMR eligible portion of the original request," or "The original request," before
 * what is left.
 */
const leadIn =
  /\b(?:the )?remaining ?(?:IMR ?-?eligible ?)?(?:portions?|parts?|amount|balance)\b\s?,?(?: ?of ?the ?(?:ori?gi?nal ?)?requests?)?(?: ?(?:that )?(?:is|are) IMR ?-?eligible)?\s?[,:;]?\s?|\bthe ?ori?gi?nal ?requests?\s?[,:;]\s?/gi;

/**
 * The parts of a heading where utilization review approved a part (domain reference 2.5, templates
 * A and B), and the stretch from which treatments, quantity and body parts are read: the disputed
 * part, else the whole heading.
 */
export function readModification(heading: Piece): { modification: Modification | null; disputed: Piece } {
  const lead = wasRequested.exec(heading.text);
  if (!lead) return { modification: null, disputed: cutShort(heading) ?? trim(heading) };
  const requested = tidy(cut(heading, 0, lead.index));
  const rest = cut(heading, lead.index + lead[0].length);
  const { authorized, after } = authorizedPart(rest);
  const disputed = cutShort(rest) ?? tidy(after);
  if (!requested.text || !authorized.text || !disputed.text)
    return { modification: null, disputed: disputed.text ? disputed : trim(heading) };
  return {
    modification: {
      requested: readFrom(requested, requested.text),
      authorized: readFrom(authorized, authorized.text),
      disputed: readFrom(disputed, disputed.text),
    },
    disputed,
  };
}

/** The text after the last lead-in; undefined if there is none. */
function cutShort(piece: Piece): Piece | undefined {
  const last = [...piece.text.matchAll(leadIn)].at(-1);
  const disputed = last && tidy(cut(piece, last.index + last[0].length));
  return disputed?.text ? disputed : undefined;
}

/** What utilization review allowed, by either template, and the heading after that sentence. */
function authorizedPart(rest: Piece): { authorized: Piece; after: Piece } {
  const lead = administratorAuthorized.exec(rest.text);
  const body = cut(rest, lead?.[0].length ?? 0);
  const end = (lead ? leaving : wasAuthorized).exec(body.text);
  if (!end) return { authorized: cut(body, 0, 0), after: body };
  return {
    authorized: tidy(cut(body, 0, end.index)),
    after: cut(body, end.index + end[0].length),
  };
}

const verbAtStart = /^(?:is|are) /i;
const verbAtEnd = /\s(?:is|are|was|were)[\s.,:;]*$/i;
const edge = new Set([" ", ",", ";", ":", ".", "\n"]);

/** Without a linking "is" and without blanks and stops at the ends. */
function tidy(piece: Piece): Piece {
  const start = piece.text.search(/[^\s,;:.]/);
  if (start < 0) return cut(piece, 0, 0);
  let from = start + (verbAtStart.exec(piece.text.slice(start, start + 4))?.[0].length ?? 0);
  let to = piece.text.length;
  while (to > from && edge.has(piece.text[to - 1]!)) to -= 1;
  const tailStart = Math.max(from, to - 6);
  const verb = verbAtEnd.exec(piece.text.slice(tailStart, to));
  if (verb) to = tailStart + verb.index;
  while (to > from && edge.has(piece.text[to - 1]!)) to -= 1;
  from = Math.min(from, to);
  return cut(piece, from, to);
}
