import { sectionNames } from "@/lib/catalog/guideline-names";
import type { LineText } from "@/lib/parse/citation/line-text";
import { odgParts } from "@/lib/parse/citation/odg/parts";
import { knownSection } from "@/lib/parse/citation/section-list";
import type { Unit } from "@/lib/parse/citation/units/source-at";

const chapterWord = /\bchapter\b/i;

/**
 * Joins an ODG name that stands alone with the topic or chapter before it: "Knee chapter, MRI, ODG"
 * is one citation, as is a second "(ODG)" behind one.
 */
export function joinFlipped(line: LineText, units: readonly Unit[]): Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const before = joined.at(-1);
    if (before && unit.kind === "odg" && unit.named && belongs(line, before) && isBare(line, unit))
      joined[joined.length - 1] = { kind: "odg", named: true, from: before.from, to: unit.to };
    else joined.push(unit);
  }
  return joined;
}

function isBare(line: LineText, unit: Unit): boolean {
  return odgParts(line, unit).parts.length === 0;
}

function belongs(line: LineText, unit: Unit): boolean {
  if (unit.kind === "odg") return true;
  if (unit.kind === "document" || unit.sourceId || unit.address) return false;
  return (
    knownSection(line, unit, sectionNames("odg")) !== null ||
    chapterWord.test(line.text.slice(unit.from, unit.to))
  );
}
