/**
 * The cleaned form of a character that letters print in several ways: "" for what is not printed at
 * all (soft hyphens, joiners, byte order marks), plain quotes and hyphens for typographic ones,
 * letters for ligatures.
 */
const replacements = new Map<number, string>([
  [0xad, ""],
  [0x200b, ""],
  [0x200c, ""],
  [0x200d, ""],
  [0x2060, ""],
  [0xfeff, ""],
  [0x2010, "-"],
  [0x2011, "-"],
  [0x2012, "-"],
  [0x2013, "-"],
  [0x2014, "-"],
  [0x2212, "-"],
  [0x2018, "'"],
  [0x2019, "'"],
  [0x201a, "'"],
  [0x201b, "'"],
  [0x2032, "'"],
  [0x201c, '"'],
  [0x201d, '"'],
  [0x201e, '"'],
  [0x201f, '"'],
  [0x2033, '"'],
  [0x2026, "..."],
  [0xfb00, "ff"],
  [0xfb01, "fi"],
  [0xfb02, "fl"],
  [0xfb03, "ffi"],
  [0xfb04, "ffl"],
]);

/** The cleaned form of a code unit above ASCII; undefined if it stays as printed. */
export function replacementOf(code: number): string | undefined {
  return replacements.get(code);
}

/**
 * White space of any kind, line ends included, and control characters, which some extractors leave
 * between words.
 */
export function isBlank(code: number): boolean {
  if (code <= 0x20 || (code >= 0x7f && code <= 0xa0)) return true;
  if (code < 0x1680) return false;
  return (
    code === 0x1680 ||
    (code >= 0x2000 && code <= 0x200a) ||
    code === 0x2028 ||
    code === 0x2029 ||
    code === 0x202f ||
    code === 0x205f ||
    code === 0x3000
  );
}
