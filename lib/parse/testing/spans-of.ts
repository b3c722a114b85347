import type { Span } from "@/lib/letter/found";

/** Every span of a reading with the path that leads to it, for tests. */
export function spansOf(reading: unknown, path = ""): { path: string; span: Span }[] {
  if (Array.isArray(reading)) return reading.flatMap((item, index) => spansOf(item, `${path}[${index}]`));
  if (typeof reading !== "object" || reading === null) return [];
  return Object.entries(reading).flatMap(([key, value]) => {
    if (key === "source") return [];
    if (key === "span") return [{ path, span: value as Span }];
    if (key === "unread") return (value as Span[]).map((span) => ({ path: `${path}.unread`, span }));
    return spansOf(value, `${path}.${key}`);
  });
}
