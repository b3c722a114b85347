/**
 * The edit distance of `a` and `b`: letters changed, added, dropped or swapped with their
 * neighbour; `limit + 1` as soon as it exceeds `limit`. Both should be short: the work grows with
 * the product of their lengths.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  if (rows[0].length < width) rows = [0, 1, 2].map(() => new Int32Array(2 * width)) as typeof rows;
  let [beforeLast, last, now] = rows;
  for (let column = 0; column < width; column += 1) last[column] = column;
  for (let row = 1; row <= a.length; row += 1) {
    // What lies further from the diagonal than the limit is beyond it.
    const from = Math.max(1, row - limit);
    const to = Math.min(b.length, row + limit);
    const letter = a.charCodeAt(row - 1);
    now[from - 1] = from === 1 ? row : limit + 1;
    let least = now[from - 1]!;
    for (let column = from; column <= to; column += 1) {
      const other = b.charCodeAt(column - 1);
      const above = column === row + limit ? limit + 1 : last[column]! + 1;
      let cost = Math.min(above, now[column - 1]! + 1, last[column - 1]! + (letter === other ? 0 : 1));
      const isSwapped =
        row > 1 && column > 1 && letter === b.charCodeAt(column - 2) && a.charCodeAt(row - 2) === other;
      if (isSwapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      now[column] = cost;
      if (cost < least) least = cost;
    }
    if (least > limit) return limit + 1;
    [beforeLast, last, now] = [last, now, beforeLast];
  }
  return Math.min(last[b.length]!, limit + 1);
}

/** Three rows of the table of costs, used again by each comparison: a search makes thousands. */
let rows: [Int32Array, Int32Array, Int32Array] = [new Int32Array(64), new Int32Array(64), new Int32Array(64)];

/**
 * The value whose name differs from `printed` by one or two typos; undefined for short names and
 * where two names are equally near.
 */
export function nearestName<T>(
  printed: string,
  names: Iterable<readonly [name: string, value: T]>,
): T | undefined {
  if (printed.length < 6 || printed.length > 90) return undefined;
  const limit = printed.length < 10 ? 1 : 2;
  let best = limit + 1;
  let found: T | undefined;
  for (const [name, value] of names) {
    // The first letter is rarely mistyped, and few names share it.
    if (name[0] !== printed[0] || Math.abs(name.length - printed.length) > limit) continue;
    const distance = editDistance(printed, name, limit);
    if (distance < best) {
      best = distance;
      found = value;
    } else if (distance === best && value !== found) found = undefined;
  }
  return best > limit ? undefined : found;
}

/**
 * The first of the names with the smallest edit distance, which is at most three and a third of the
 * letters. Case and underscores are ignored.
 */
export function leastDistant(given: string, names: Iterable<string>): string | undefined {
  const meant = given.toLowerCase().replaceAll("_", "-");
  let best = Math.min(3, Math.floor(meant.length / 3)) + 1;
  let found: string | undefined;
  for (const name of names) {
    const distance = editDistance(meant, name, best - 1);
    if (distance >= best) continue;
    best = distance;
    found = name;
  }
  return found;
}
