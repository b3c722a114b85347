const level = /\b(?<region>[CTLS])(?<upper>\d{1,2})\s?[-/]\s?(?<again>[CTLS])?(?<lower>\d{1,2})\b/gi;

/**
 * Every spinal level of a text in both of its spellings, "L4-5" and "L4-L5", so that either finds
 * the other. A level over two regions ("L5-S1") has one spelling and is left out.
 */
export function spinalLevels(text: string): string[] {
  const found = new Set<string>();
  for (const { groups } of text.matchAll(level)) {
    const { region, upper, again, lower } = groups as Record<string, string | undefined>;
    const from = region!.toUpperCase();
    if ((again ?? from).toUpperCase() !== from) continue;
    found.add(`${from}${upper}-${lower}`);
    found.add(`${from}${upper}-${from}${lower}`);
  }
  return [...found].sort();
}
