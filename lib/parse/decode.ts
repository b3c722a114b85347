/** Share of characters that no text holds, above which a file is no text. */
const binaryShare = 0.02;
/** Bytes that are enough to decide. */
const sampled = 8_192;
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const oddCharacters = /[\0-\x08\x0e-\x1f\ufffd]/g;

/**
 * The text of a file's bytes: UTF-8, or UTF-16 with a byte order mark (or its unmistakable pattern
 * of zero bytes), else Windows-1252, of which Latin-1's printed characters are a part. Byte order
 * marks stay out.
 */
export function decode(bytes: Uint8Array): string {
  const encoding = utf16Of(bytes);
  if (encoding) return new TextDecoder(encoding).decode(bytes);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    // Not UTF-8: the one encoding in which every byte is a character, and what older tools on
    // Windows write. As a stream, since at one go Node reads it as Latin-1 (control characters for
    // the typographic quotes of 0x80 to 0x9f).
    return new TextDecoder("windows-1252").decode(bytes, { stream: true });
  }
}

/**
 * Whether a decoded text is none: control characters, zero characters, or marks of undecodable
 * bytes.
 */
export function looksBinary(text: string): boolean {
  const sample = text.slice(0, sampled);
  const odd = sample.match(oddCharacters);
  return odd !== null && odd.length > sample.length * binaryShare;
}

function utf16Of(bytes: Uint8Array): "utf-16le" | "utf-16be" | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const sample = bytes.subarray(0, 512);
  let even = 0;
  let odd = 0;
  for (let index = 0; index < sample.length; index++) {
    if (sample[index] !== 0) continue;
    if (index % 2 === 0) even++;
    else odd++;
  }
  // Western text in UTF-16 has a zero in nearly every other byte, always on the same side.
  if (odd > sample.length * 0.4 && even === 0) return "utf-16le";
  return even > sample.length * 0.4 && odd === 0 ? "utf-16be" : null;
}
