/** One run of glyphs of a page's text layer, in PDF units (y grows upwards). */
export type TextRun = { text: string; x: number; y: number; width: number; height: number };

/**
 * A visual line of a page; `gapAbove`: the distance to the line before is wider than the line
 * spacing.
 */
export type TextLine = {
  text: string;
  height: number;
  end: number;
  firstWordWidth: number;
  gapAbove: boolean;
};

/**
 * Baselines that differ by less belong to one line (header labels and values differ by 0.1,
 * superscripts by up to 2).
 */
const sameBaseline = 2;
/**
 * Paragraphs are 2.0 heights apart, lines of one paragraph 1.15: halfway, with room for mixed
 * sizes.
 */
const paragraphStep = 1.35;
/** A gap wider than this share of the height is a blank that the text layer left out. */
const blankGap = 0.15;
/** A gap wider than one em is a gap between table columns, kept visible as two blanks. */
const columnGap = 1;

/** The visual lines of one page, top to bottom, runs of blanks inside a line left as printed. */
export function groupLines(runs: TextRun[]): TextLine[] {
  const rows: TextRun[][] = [];
  const printed = runs.filter((run) => run.text.trim() !== "").sort((a, b) => b.y - a.y || a.x - b.x);
  for (const run of printed) {
    const row = rows.at(-1);
    if (row?.[0] && row[0].y - run.y < sameBaseline) row.push(run);
    else rows.push([run]);
  }
  let above: number | null = null;
  return rows.map((row) => {
    const baseline = row[0]?.y ?? 0;
    const height = Math.max(...row.map((run) => run.height)) || 1;
    const gapAbove = above !== null && above - baseline > paragraphStep * height;
    above = baseline;
    return { ...joinRuns(row.sort((a, b) => a.x - b.x)), height, gapAbove };
  });
}

function joinRuns(row: TextRun[]): Pick<TextLine, "text" | "end" | "firstWordWidth"> {
  let text = "";
  let end = 0;
  for (const run of row) {
    const gap = text === "" ? 0 : (run.x - end) / (run.height || 1);
    const printed = run.text.trimEnd();
    if (gap > columnGap) text = `${text.trimEnd()}  `;
    else if (gap > blankGap && !text.endsWith(" ") && !run.text.startsWith(" ")) text += " ";
    text += gap > columnGap ? printed.trimStart() : printed;
    // A run's own blanks at its end count as its width: drop their share, so that the gap to the
    // next run shows.
    end = run.x + run.width * (printed.length / run.text.length);
  }
  const first = row[0];
  const word = first?.text.trimStart().split(" ", 1)[0] ?? "";
  return { text, end, firstWordWidth: first ? (first.width * word.length) / first.text.length : 0 };
}
