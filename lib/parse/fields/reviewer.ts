import { findSpecialties } from "@/lib/catalog/specialties";
import { findStates } from "@/lib/catalog/states";
import type { FieldReader } from "@/lib/parse/fields/letter-fields";
import { cut, type Piece, readFrom } from "@/lib/parse/piece";

/**
 * "is Board Certified in …, has a subspecialty in … and is licensed to practice in Texas and Ohio."
 * (2013, 2014)
 */
const reviewerIs = /\breviewer\s(?:is|holds|has)\s/gi;
const licensedIn =
  /\blicen[sc]ed\sto\spracti[cs]e(?:\s[a-z]{3,20})?\sin\s(?:the\s(?:states?|commonwealth)\sof\s)?/i;
/** The list of states ends with its sentence; the stops of "D.C." do not end it. */
const endOfStates = /\.(?!\s?C\b)(?<!\bD\.)(?<!D\.\s?C\.(?=,))/;
/**
 * "State(s) of Licensure: … Certification(s)/Specialty: …" (late 2014 and later), in either order.
 */
const licensure = /\bStates?(?:\(s\))?\s+of\s+Licensure\s*:/i;
const certification = /\bCertifications?(?:\(s\))?\s*\/\s*Special(?:ty|ties|ty\(s\)|ty\(ies\))\s*:/i;
/** Longer than any credential list: what follows has no heading of its own. */
const longestList = 400;

/** The reviewer's specialties (canonical, in the letter's order) and states of licence. */
export const readReviewer: FieldReader = ({ method }) => {
  if (!method) return {};
  const { specialties, states } = credentialBlock(method) ?? credentialSentence(method) ?? {};
  return {
    reviewer: {
      specialties: specialties
        ? findSpecialties(specialties.text).map(({ name, start, end }) =>
            readFrom(cut(specialties, start, end), name),
          )
        : [],
      licensedIn: states
        ? findStates(states.text).map(({ code, start, end }) => readFrom(cut(states, start, end), code))
        : [],
    },
  };
};

type Credentials = { specialties?: Piece; states?: Piece };

function credentialBlock(method: Piece): Credentials | null {
  const states = licensure.exec(method.text);
  const specialties = certification.exec(method.text);
  if (!states && !specialties) return null;
  const list = (label: RegExpExecArray, other: RegExpExecArray | null) => {
    const start = label.index + label[0].length;
    const end = other && other.index > start ? other.index : method.text.length;
    return cut(method, start, Math.min(end, start + longestList));
  };
  return {
    ...(states && { states: list(states, specialties) }),
    ...(specialties && { specialties: list(specialties, states) }),
  };
}

function credentialSentence(method: Piece): Credentials | null {
  const licensed = licensedIn.exec(method.text);
  if (!licensed) return null;
  const opening = [...method.text.slice(0, licensed.index).matchAll(reviewerIs)].at(-1);
  const from = licensed.index + licensed[0].length;
  const length = method.text.slice(from, from + longestList).search(endOfStates);
  const states = cut(method, from, length < 0 ? from + longestList : from + length);
  if (!opening) return { states };
  const start = Math.max(opening.index + opening[0].length, licensed.index - longestList);
  return { states, specialties: withoutJoin(cut(method, start, licensed.index)) };
}

/**
 * "Family Practice, and is", "a psychologist who is": the words that lead over to the licence name
 * no specialty.
 */
function withoutJoin(specialties: Piece): Piece {
  let end = specialties.text.length;
  for (;;) {
    const last = /(?:^|[\s,])(?:and|who|is|he\/she)?[\s,]{0,2}$/i.exec(specialties.text.slice(0, end));
    if (!last || last[0] === "") return cut(specialties, 0, end);
    end = last.index;
  }
}
