/**
 * What PostgreSQL has no character for: NUL, and halves of surrogate pairs. JSON.stringify writes
 * both as escapes.
 */
const impossible = /\\u(?:0000|d[89a-f])/;

/**
 * JSON that PostgreSQL takes: characters that it cannot hold become U+FFFD, one for one, so that
 * spans keep their places.
 */
export function toJson(value: unknown): string {
  const json = JSON.stringify(value);
  if (!impossible.test(json)) return json;
  return JSON.stringify(value, (_key, part: unknown) => (typeof part === "string" ? storable(part) : part));
}

/** The text with what PostgreSQL cannot hold replaced by U+FFFD; as long as before. */
export function storable(text: string): string {
  return text.replace(/\p{Surrogate}/gu, "\ufffd").replaceAll("\0", "\ufffd");
}
