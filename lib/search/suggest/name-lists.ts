import { valuesNamed } from "@/lib/search/suggest/named-values";
import { wordKey } from "@/lib/search/text/word-key";

const longestName = 5;
/** Sides of a list that name nothing are still sides, if there are several and they are short. */
const shortSide = 3;
const separator = /\s*,\s*(?:or\s+|and\s+|y\s+|o\s+)?|\s+(?:or|o)\s+/i;

/**
 * A query in which names are listed, with each name as one alternative: "hot pack or brace" is (hot
 * pack) OR (brace), "Ultram, Soma, Flexeril" a list of three. What stands before the first name and
 * behind the last stays beside the list. A query with signs of its own is left as it is.
 */
export function withNameLists(q: string): string {
  if (/["()]|\bOR\b|\bNOT\b|(?:^|\s)-\S/.test(q)) return q;
  const headed = headedList(q);
  if (headed !== null) return headed;
  const sides = q.trim().split(separator).filter(Boolean);
  if (sides.length < 2) return q;
  const words = sides.map((side) => side.split(/\s+/));
  const first = longestAtEnd(words[0]!);
  const last = longestAtBeginning(words.at(-1)!);
  const middle = words.slice(1, -1).map((side) => side.join(" "));
  const named = [first.name, ...middle, last.name];
  const keys = new Set(named.map((name) => keyOf(name)));
  const areNames = keys.size === 1 && !keys.has(null);
  const hasOr = /\s(?:or|o)\s/i.test(q);
  if (areNames && (hasOr || sides.length > 2))
    return [first.rest, listOf(named), last.rest].filter(Boolean).join(" ");
  const isShortList = hasOr && sides.length > 2 && words.every(({ length }) => length <= shortSide);
  return isShortList && words.some(({ length }) => length > 1) ? listOf(sides) : q;
}

/**
 * "DME: walker, crutches" as walker OR crutches: what stands before a colon only says of what kind the names
 * are. Null where it names no kind, or where nothing behind it is a name.
 */
function headedList(q: string): string | null {
  const { head = "", list = "" } = /^(?<head>[^:]+):\s+(?<list>.+)$/.exec(q.trim())?.groups ?? {};
  const kind = keyOf(head);
  if (kind !== "category" && kind !== "drug-class") return null;
  const sides = list.split(separator).filter(Boolean);
  if (!sides.some((side) => keyOf(side))) return null;
  return sides.length > 1 ? listOf(sides) : sides[0]!;
}

function listOf(names: readonly string[]): string {
  return `(${names.map((name) => `(${name})`).join(" OR ")})`;
}

/** The filter that words as a whole name; null where they name none. */
function keyOf(words: string): string | null {
  return valuesNamed(wordKey(words))[0]?.key ?? null;
}

function longestAtEnd(words: readonly string[]): { name: string; rest: string } {
  for (let from = Math.max(0, words.length - longestName); from < words.length; from++) {
    const name = words.slice(from).join(" ");
    if (keyOf(name)) return { name, rest: words.slice(0, from).join(" ") };
  }
  return { name: "", rest: words.join(" ") };
}

function longestAtBeginning(words: readonly string[]): { name: string; rest: string } {
  for (let to = Math.min(longestName, words.length); to > 0; to--) {
    const name = words.slice(0, to).join(" ");
    if (keyOf(name)) return { name, rest: words.slice(to).join(" ") };
  }
  return { name: "", rest: words.join(" ") };
}
