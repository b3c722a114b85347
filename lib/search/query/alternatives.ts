import { combinations, flatTerms, type Part } from "@/lib/search/query/parts";
import { togetherFrom } from "@/lib/search/query/sought";
import type { Term } from "@/lib/search/query/terms";
import type { Mistake, Piece, Sign, Token } from "@/lib/search/query/tokens";

/** The engine is asked once for each way to meet a query: no more than so many. */
export const mostCombinations = 12;

/**
 * The parts of a query. OR joins what stands on its two sides: a word, words that have a meaning
 * together ("physical therapy"), a phrase, or what stands in brackets; all else has to occur
 * besides, as the law databases read it. Without an OR brackets mean nothing. Never throws: what is
 * amiss is put right and told.
 */
export function partsOf(
  pieces: readonly Piece[],
  termsOf: (token: Token) => Term[],
): { parts: Part[]; mistakes: Mistake[] } {
  const mistakes: Mistake[] = [];
  const stream = pieces.flatMap((piece): (Term | Sign)[] =>
    typeof piece === "string" ? [piece] : termsOf(piece),
  );
  if (!stream.includes("OR")) {
    const terms = stream.filter((item): item is Term => typeof item !== "string");
    return { parts: terms.length === 0 ? [] : [{ alternatives: [terms] }], mistakes };
  }
  let at = 0;
  const parts = readLevel(0);
  const sides = sidesOf(stream);
  if (!pieces.includes("(") && parts.length > 1 && sides.length <= mostCombinations)
    mistakes.push({ kind: "sides", parts: [{ alternatives: sides }] });
  return { parts, mistakes };

  function readLevel(depth: number): Part[] {
    const units: (Part | "OR")[] = [];
    let run: Term[] = [];
    const flush = () => {
      for (let from = 0; from < run.length; ) {
        const unit = togetherFrom(run, from);
        units.push({ alternatives: [unit] });
        from += unit.length;
      }
      run = [];
    };
    let closed = false;
    while (at < stream.length && !closed) {
      const item = stream[at++]!;
      if (typeof item !== "string") {
        run.push(item);
        continue;
      }
      flush();
      if (item === "OR") units.push(item);
      else if (item === "(") {
        const inner = readLevel(depth + 1);
        if (inner.length > 0) units.push({ alternatives: combinations(inner) });
      } else if (depth > 0) closed = true;
      else mistakes.push({ kind: "bracket" });
    }
    if (depth > 0 && !closed) mistakes.push({ kind: "bracket" });
    flush();
    return withinLimit(merged(joined(units)));
  }

  /** Units beside an OR as alternatives of one part. */
  function joined(units: readonly (Part | "OR")[]): Part[] {
    const parts: Part[] = [];
    let joining = false;
    for (const unit of units) {
      if (unit === "OR") {
        if (joining || parts.length === 0) mistakes.push({ kind: "dangling" });
        joining = parts.length > 0;
      } else if (joining) {
        const last = parts.pop()!;
        parts.push({ alternatives: [...last.alternatives, ...unit.alternatives] });
        joining = false;
      } else parts.push(unit);
    }
    if (joining) mistakes.push({ kind: "dangling" });
    return parts;
  }

  /** Leaves out the last alternatives until there are few enough ways to meet all parts. */
  function withinLimit(parts: readonly Part[]): Part[] {
    const kept = [...parts];
    for (let last = kept.length - 1; last >= 0; last--) {
      const { alternatives } = kept[last]!;
      const others = waysOf(kept.toSpliced(last, 1));
      const fitting = Math.max(1, Math.floor(mostCombinations / others));
      if (alternatives.length <= fitting) continue;
      kept[last] = { alternatives: alternatives.slice(0, fitting) };
      const out = flatTerms([{ alternatives: alternatives.slice(fitting) }]);
      mistakes.push({ kind: "alternatives", words: out.map(({ text }) => text) });
    }
    return kept;
  }
}

function waysOf(parts: readonly Part[]): number {
  return parts.reduce((ways, { alternatives }) => ways * alternatives.length, 1);
}

/**
 * Neighbours that have no alternative are one list, so that words that mean something together stay
 * together.
 */
function merged(parts: readonly Part[]): Part[] {
  const done: Part[] = [];
  for (const part of parts) {
    const before = done.at(-1);
    if (before?.alternatives.length === 1 && part.alternatives.length === 1)
      done.splice(-1, 1, { alternatives: [[...before.alternatives[0]!, ...part.alternatives[0]!]] });
    else done.push(part);
  }
  return done;
}

/** All that stands between one OR and the next. */
function sidesOf(stream: readonly (Term | Sign)[]): Term[][] {
  const sides = stream.reduce<Term[][]>(
    (done, item) => {
      if (item === "OR") done.push([]);
      else if (typeof item !== "string") done.at(-1)!.push(item);
      return done;
    },
    [[]],
  );
  return sides.filter((side) => side.length > 0);
}
