import type { LineText, Range } from "../line-text";
import { odgName } from "../odg/noise";

/** A place where a source may begin, and what stands before it. */
export type Place = {
  at: number;
  after: "start" | "comma" | "semicolon" | "and" | "access date" | "nothing";
};

const separator = /(?<mark>[,;.])\s(?<and>and\s)?(?:on\s)?(?:the\s)?|\sand\s(?:on\s)?(?:the\s)?/g;
const accessDate = /\baccessed\s(?:on\s)?\d{1,2}\/\d{1,2}\/\d{2,4}[,;.]\s/gi;
const marker =
  /\bOther\sMedical\s|\bhttps?:\/\/|\bwww\.|\bAmerican\sCollege\sof\sOccupational\b|\bA(?:CO|CE|EC)[OE]M\b|\b(?:CA\s?)?MTUS\b/gi;

/** Every place of a range where a source may begin, in order: behind separators, and at names of sources wherever they stand. */
export function placesOf({ text }: LineText, { from, to }: Range): Place[] {
  const places: Place[] = [{ at: from, after: "start" }];
  const collect = (pattern: RegExp, place: (found: RegExpExecArray) => Place) => {
    pattern.lastIndex = from;
    for (let found = pattern.exec(text); found && found.index < to; found = pattern.exec(text))
      places.push(place(found));
  };
  const endOf = (found: RegExpExecArray) => found.index + found[0].length;
  collect(accessDate, (found) => ({ at: endOf(found), after: "access date" }));
  collect(separator, (found) => ({ at: endOf(found), after: kindOf(found) }));
  collect(marker, ({ index }) => ({ at: index, after: "nothing" }));
  collect(odgName, ({ index }) => ({ at: text[index - 1] === "(" ? index - 1 : index, after: "nothing" }));
  return places.filter(({ at }) => at < to).sort((a, b) => a.at - b.at);
}

function kindOf({ groups }: RegExpExecArray): Place["after"] {
  if (groups?.mark === ";") return "semicolon";
  return groups?.mark && !groups.and ? "comma" : "and";
}
