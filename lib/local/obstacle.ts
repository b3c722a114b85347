/**
 * A fault that the user can remove: the message is one sentence with what is wrong and what to do.
 */
export class Obstacle extends Error {
  override name = "Obstacle";
}

/** What to print of an error: the sentence of an obstacle, the stack of anything else. */
export function explain(error: unknown): string {
  if (error instanceof Obstacle) return error.message;
  return error instanceof Error ? (error.stack ?? error.message) : String(error);
}

/** The message of whatever was thrown. */
export const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));
