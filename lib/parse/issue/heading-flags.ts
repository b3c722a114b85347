import type { Found } from "@/lib/letter/found";
import type { Flag } from "@/lib/letter/vocabulary";
import { type Piece, spanOf } from "@/lib/parse/piece";

/** Which words of a heading raise which flag (domain reference 2.5). */
const cues: [Flag, RegExp][] = [
  [
    "retrospective",
    /\b[Rr](?:etro|ETRO)(?:-?(?:spective|SPECTIVE)(?:ly)?)?\b(?!-(?:patell|calc|ocul|orbit|perit|disc))|\bDOS\b|\bD\.O\.S\.|\b[Dd]ates? of [Ss]ervice\b|\bDATES? OF SERVICE\b/,
  ],
  ["associated-surgical-service", /\bassociated surgical services?\b/i],
  [
    "post-operative",
    /\bpost[- ]?(?:op(?:erative(?:ly)?)?|surg(?:ical(?:ly)?|ery))\b|\b(?:after|following) (?:the )?surgery\b/i,
  ],
  [
    "pre-operative",
    /\bpre[- ]?(?:op(?:erative(?:ly)?)?|surg(?:ical(?:ly)?|ery))\b|\b(?:before|prior to) (?:the )?surgery\b/i,
  ],
];

/** The flags that a heading's own words raise, each with those words. */
export function readHeadingFlags(heading: Piece): Found<Flag>[] {
  const flags: Found<Flag>[] = [];
  for (const [value, cue] of cues) {
    const match = cue.exec(heading.text);
    if (match)
      flags.push({
        value,
        span: spanOf(heading, match.index, match.index + match[0].length),
        certainty: "stated",
      });
  }
  return flags;
}
