/** Something that the person at the terminal has to clear away: the message is one sentence that says what is wrong and what to do. */
export class Obstacle extends Error {
  override name = "Obstacle";
}
