const width = 98;

/**
 * Breaks a paragraph at blanks; `\v` forces a new line. Every line ends with one blank, as the
 * exports have it.
 */
function wrap(paragraph: string): string[] {
  return paragraph.split("\v").flatMap((stretch) => {
    const lines: string[] = [];
    let line = "";
    for (const word of stretch.split(/ (?! )/)) {
      if (line && line.length + word.length >= width) {
        lines.push(`${line} `);
        line = word;
      } else line = line ? `${line} ${word}` : word;
    }
    return [...lines, `${line} `];
  });
}

/**
 * Sets paragraphs as the exports do: one line of text a line (single) or with an empty line after
 * each (double); a paragraph break is a line that holds exactly one blank. The file starts with one
 * blank.
 */
export function layOut(paragraphs: string[], spacing: "single" | "double"): string {
  const gap = spacing === "double" ? "\n\n" : "\n";
  const body = paragraphs.map((paragraph) => wrap(paragraph).join(gap)).join(`${gap} ${gap}`);
  return ` ${body}${gap} ${gap}`;
}
