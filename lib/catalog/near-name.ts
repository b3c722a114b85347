/**
 * The edit distance of `a` and `b`: letters changed, added, dropped or swapped with their
 * neighbour; `limit + 1` as soon as it exceeds `limit`. Both should be short: the work grows with
 * the product of their lengths.
 */
export function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let beforeLast: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, at) => at);
  for (let row = 1; row <= a.length; row += 1) {
    const now = [row];
    let least = row;
    for (let column = 1; column <= b.length; column += 1) {
      const same = a[row - 1] === b[column - 1];
      let cost = Math.min(last[column]! + 1, now[column - 1]! + 1, last[column - 1]! + (same ? 0 : 1));
      const swapped = row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1);
      now.push(cost);
      least = Math.min(least, cost);
    }
    if (least > limit) return limit + 1;
    beforeLast = last;
    last = now;
  }
  return last[b.length]!;
}

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
