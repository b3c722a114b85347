import fc from "fast-check";
import { expect, test } from "vitest";
import { type MarkNode, markTree, type Range } from "@/components/source/mark-tree";

const range = (key: string, from: number, to: number): Range => ({ key, span: [from, to] });

/** `a(bc)d` for a tree over "abcd". */
function drawn(text: string, nodes: MarkNode<Range>[]): string {
  return nodes
    .map((node) =>
      node.kind === "text"
        ? text.slice(node.from, node.to)
        : `${node.range.key}${node.continued ? "+" : ""}(${drawn(text, node.children)})`,
    )
    .join("");
}

const text = "the lumbar spine, six visits";

test.each([
  ["nothing to mark", [], text],
  ["one stretch", [range("A", 4, 10)], "the A(lumbar) spine, six visits"],
  ["a stretch within another", [range("B", 4, 10), range("A", 4, 16)], "the A(B(lumbar) spine), six visits"],
  ["the same stretch twice", [range("A", 4, 10), range("B", 4, 10)], "the A(B(lumbar)) spine, six visits"],
  [
    "stretches that overlap",
    [range("A", 4, 16), range("B", 11, 21)],
    "the A(lumbar B(spine))B+(, six) visits",
  ],
  ["a stretch past the end", [range("A", 22, 99)], "the lumbar spine, six A(visits)"],
  ["an empty stretch", [range("A", 4, 4)], text],
] as const)("%s", (_, ranges, expected) => {
  expect(drawn(text, markTree(text.length, ranges))).toBe(expected);
});

test("no character is lost or doubled, and every stretch covers exactly its own, whatever the stretches", () => {
  const spans = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { maxLength: 12 });
  fc.assert(
    fc.property(spans, (list) => {
      const ranges = list.map(([a, b], i) => range(String(i), Math.min(a, b), Math.max(a, b)));
      const owners = Array.from({ length: 30 }, () => new Set<string>());
      let seen = 0;
      const walk = (nodes: MarkNode<Range>[], keys: string[]) => {
        for (const node of nodes) {
          if (node.kind === "mark") walk(node.children, [...keys, node.range.key]);
          else
            for (; seen < node.to; seen++) {
              expect(seen).toBeGreaterThanOrEqual(node.from);
              for (const key of keys) owners[seen]!.add(key);
            }
        }
      };
      walk(markTree(30, ranges), []);
      expect(seen).toBe(30);
      owners.forEach((keys, at) => {
        const expected = ranges.filter(({ span }) => span[0] <= at && at < span[1]).map(({ key }) => key);
        expect([...keys].sort()).toEqual(expected.sort());
      });
    }),
  );
});
