import { parseLetter } from "@/lib/parse/parse-letter";
import { generateLetters } from "../letters/generate";
import { spread } from "./figures";

/** Letters a second that one core reads, text to determination, over several passes of the same letters. */
export function measureParsing(count: number, passes = 5): string {
  const letters = [...generateLetters(1, count)].map(({ text }) => ({ text, pages: [0] }));
  for (const letter of letters.slice(0, 200)) parseLetter(letter);
  const rates = Array.from({ length: passes }, () => {
    const start = performance.now();
    for (const letter of letters)
      if (parseLetter(letter).status === "unreadable")
        throw new Error("A generated letter could not be read.");
    return (count / (performance.now() - start)) * 1000;
  });
  return `parsing alone: ${spread(rates, 0)} letters/s (${count} letters, ${passes} passes, one core)`;
}
