import type { Span } from "@/lib/letter/found";

/** A stretch of a text with a meaning; stretches may lie in one another, touch and overlap. */
export type Range = { span: Span; key: string };

/**
 * The same stretches as a tree over the text. `continued`: the rest of a stretch that another one
 * cuts in two.
 */
export type MarkNode<R extends Range> =
  | { kind: "text"; from: number; to: number }
  | { kind: "mark"; from: number; range: R; continued: boolean; children: MarkNode<R>[] };

type Open<R> = { range: R; from: number; to: number; continued: boolean };

/**
 * Nests ranges over `[0, length)`: no character of the text is lost or doubled. Ranges outside of
 * the text are cut.
 */
export function markTree<R extends Range>(length: number, ranges: readonly R[]): MarkNode<R>[] {
  const open = ranges
    .map((range) => ({
      range,
      from: Math.max(0, range.span[0]),
      to: Math.min(length, range.span[1]),
      continued: false,
    }))
    .filter(({ from, to }) => from < to)
    .sort((a, b) => a.from - b.from || b.to - a.to);
  return nest(open, 0, length);
}

function nest<R extends Range>(sorted: Open<R>[], from: number, to: number): MarkNode<R>[] {
  const nodes: MarkNode<R>[] = [];
  let at = from;
  for (let i = 0; i < sorted.length; ) {
    const outer = sorted[i]!;
    const inner: Open<R>[] = [];
    const rests: Open<R>[] = [];
    let next = i + 1;
    for (; next < sorted.length && sorted[next]!.from < outer.to; next++) {
      const other = sorted[next]!;
      inner.push({ ...other, to: Math.min(other.to, outer.to) });
      if (other.to > outer.to) rests.push({ ...other, from: outer.to, continued: true });
    }
    if (rests.length) sorted.splice(next, 0, ...rests.sort((a, b) => b.to - a.to));
    if (at < outer.from) nodes.push({ kind: "text", from: at, to: outer.from });
    nodes.push({
      kind: "mark",
      from: outer.from,
      range: outer.range,
      continued: outer.continued,
      children: nest(inner, outer.from, outer.to),
    });
    at = outer.to;
    i = next;
  }
  if (at < to) nodes.push({ kind: "text", from: at, to });
  return nodes;
}
