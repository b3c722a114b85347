import { generateLetters } from "@/bench/letters/generate";
import { spread } from "@/bench/measure/figures";
import { parseLetter } from "@/lib/parse/parse-letter";

/**
 * Letters that one core reads in a second of its time, text to determination, over several passes
 * of the same letters.
 */
export function measureParsing(count: number, passes = 5): string {
  const letters = [...generateLetters(1, count)].map(({ text }) => ({ text, pages: [0] }));
  for (const letter of letters.slice(0, 200)) parseLetter(letter);
  const rates = Array.from({ length: passes }, () => {
    // Processor time, not the clock's: others share these machines.
    const start = process.cpuUsage();
    for (const letter of letters)
      if (parseLetter(letter).status === "unreadable")
        throw new Error("A generated letter could not be read.");
    const { user, system } = process.cpuUsage(start);
    return (count / (user + system)) * 1e6;
  });
  return `parsing alone: ${spread(rates, 0)} letters a second of processor time (${count} letters, ${passes} passes; aim at least 3000)`;
}
