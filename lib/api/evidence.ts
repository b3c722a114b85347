import type { Evidence } from "@/lib/api/schemas/determination";

/** For every value that has a span, its words in the source; `value` is any part of a reading. */
export function evidenceOf(value: unknown, source: string, field = ""): Evidence[] {
  if (typeof value !== "object" || value === null) return [];
  const own = isPlaced(value)
    ? [{ field, span: value.span, text: source.slice(value.span[0], value.span[1]) }]
    : [];
  const inside = Object.entries(value)
    .filter(([key]) => key !== "span")
    .flatMap(([key, part]) => evidenceOf(part, source, `${field}/${key}`));
  return [...own, ...inside];
}

function isPlaced(value: object): value is { span: [number, number] } {
  return "span" in value && Array.isArray(value.span);
}
