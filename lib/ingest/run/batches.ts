/**
 * Gathers items into batches of at most `size`, closed early where what they hold reaches `bytes`.
 */
export async function* batches<T>(
  items: AsyncIterable<T>,
  limits: { size: number; bytes: number; bytesOf: (item: T) => number },
): AsyncGenerator<T[]> {
  let batch: T[] = [];
  let bytes = 0;
  for await (const item of items) {
    batch.push(item);
    bytes += limits.bytesOf(item);
    if (batch.length < limits.size && bytes < limits.bytes) continue;
    yield batch;
    batch = [];
    bytes = 0;
  }
  if (batch.length > 0) yield batch;
}
