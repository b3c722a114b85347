/**
 * Writes a line to standard output and waits until it is out, so that the process may end after it.
 */
export function print(text: string): Promise<void> {
  return new Promise((resolve) => process.stdout.write(`${text}\n`, () => resolve()));
}
