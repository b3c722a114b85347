/**
 * A line without its line feed, counted from 1. `cut`: longer than the limit, only its beginning is
 * kept. `weight`: its bytes in the stream.
 */
export type Line = { number: number; bytes: Buffer; cut: boolean; weight: number };

const lineFeed = 0x0a;
const bom = Buffer.from([0xef, 0xbb, 0xbf]);

/**
 * Splits a stream at its line feeds, holding one line at most, and of a line of more than `limit`
 * bytes only the beginning.
 */
export async function* splitLines(stream: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Line> {
  let parts: Buffer[] = [];
  let length = 0;
  let number = 1;
  const add = (part: Buffer) => {
    // Beyond the limit only the count goes on; what is kept so far is enough to show what the line
    // was.
    if (length <= limit) parts.push(part);
    length += part.length;
  };
  const take = (feed: number): Line => {
    const bytes = Buffer.concat(parts);
    const line = { number, bytes, cut: length > limit, weight: length + feed };
    if (number === 1 && bytes.subarray(0, 3).equals(bom)) line.bytes = bytes.subarray(3);
    parts = [];
    length = 0;
    number += 1;
    return line;
  };
  for await (const chunk of stream) {
    let from = 0;
    for (let to = chunk.indexOf(lineFeed); to >= 0; to = chunk.indexOf(lineFeed, from)) {
      add(chunk.subarray(from, to));
      yield take(1);
      from = to + 1;
    }
    if (from < chunk.length) add(chunk.subarray(from));
  }
  if (length > 0) yield take(0);
}
