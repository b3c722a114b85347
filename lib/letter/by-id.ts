/** The result of `valueIn` for each row of a closed table, by the row's id. */
export function byId<Row extends { id: string }, Value>(
  rows: readonly Row[],
  valueIn: (row: Row) => Value,
): Record<Row["id"], Value> {
  return Object.fromEntries(rows.map((row) => [row.id, valueIn(row)])) as Record<Row["id"], Value>;
}
