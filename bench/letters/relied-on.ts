import type { LineSpec } from "@/bench/letters/spec";

/**
 * A side's guidelines in the prose of 2013: "The Claims Administrator based its decision on the
 * MTUS, …".
 */
export function reliedOn(lead: string, line: LineSpec): string {
  if (line.citations.length === 0) return line.printed;
  const inside = line.citations.filter(({ mtus }) => mtus).map(({ printed }) => printed);
  const outside = line.citations.filter(({ mtus }) => !mtus).map(({ printed }) => printed);
  const parts = [
    inside.length > 0 ? `the MTUS ${inside.join(", ")}` : "",
    outside.length > 0 ? `the Non-MTUS Citation ${outside.join("; ")}` : "",
  ];
  return `${lead} ${parts.filter(Boolean).join(", and ")}.`;
}
