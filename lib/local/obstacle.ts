/**
 * Something that the person at the terminal has to clear away: the message is one sentence that
 * says what is wrong and what to do.
 */
export class Obstacle extends Error {
  override name = "Obstacle";
}

/**
 * What to print of an error: an obstacle's sentence; of anything else, which nobody foresaw, all
 * there is.
 */
export function explain(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}
