import type { CitationSpec, LineSpec } from "@/samples/letters/spec";

/**
 * Constructors of guideline lines: each gives the printed form and what a reader takes from it, so
 * that the two never drift.
 */

const chapters: Record<number, string> = {
  2: "General Approaches",
  3: "General Approaches",
  5: "General Approaches",
  7: "Independent Medical Examinations and Consultations",
  8: "Neck and Upper Back Complaints",
  9: "Shoulder Complaints",
  10: "Elbow Complaints",
  11: "Forearm, Wrist, and Hand Complaints",
  12: "Low Back Complaints",
  13: "Knee Complaints",
  14: "Ankle and Foot Complaints",
  15: "Stress-Related Conditions",
};

/** "98-99", "98 of 127" and "74-95, 124" as ranges. */
function ranges(pages: string): [number, number][] {
  return pages.split(",").map((part) => {
    const [first, last] = part
      .replace(/ of \d+/, "")
      .trim()
      .split("-")
      .map(Number);
    return [first!, last ?? first!];
  });
}

function paged(lead: string, section: string | null, pages: string | null): string {
  return [lead, section, pages && `Page(s): ${pages}`].filter(Boolean).join(" ");
}

/** Chronic Pain guideline of 2009 in the style of 2014 and 2015. */
export function chronicPain(section: string | null, pages: string | null): CitationSpec {
  const printed = paged("Chronic Pain Treatment Guidelines", section, pages);
  return {
    printed,
    mtus: true,
    body: "DWC",
    guideline: "Chronic Pain Medical Treatment Guidelines",
    year: null,
    sections: section ? [section] : [],
    pages: pages ? ranges(pages) : [],
  };
}

/** ACOEM chapter of 2004 inside the MTUS, in the style of 2014 and 2015. */
export function acoem(chapter: number, pages: string | null): CitationSpec {
  const name = chapters[chapter]!;
  return {
    printed: paged(`ACOEM Chapter ${chapter} ${name}`, null, pages),
    mtus: true,
    body: "ACOEM",
    guideline: name,
    year: null,
    sections: [],
    pages: pages ? ranges(pages) : [],
  };
}

const newer: Record<string, { guideline: string; body: "DWC" | "ACOEM" }> = {
  "Chronic Pain Medical Treatment": { guideline: "Chronic Pain Medical Treatment Guidelines", body: "DWC" },
  "Opioid Treatment": { guideline: "Opioids Treatment Guidelines", body: "DWC" },
  "Acupuncture Treatment": { guideline: "Acupuncture Medical Treatment Guidelines", body: "DWC" },
  "Postsurgical Treatment": { guideline: "Postsurgical Treatment Guidelines", body: "DWC" },
};

/** An MTUS guideline in the style of December 2016 and later: name, edition, `Section(s):`. */
export function mtus(name: string, year: number, ...sections: string[]): CitationSpec {
  const known = newer[name] ?? { guideline: name, body: "ACOEM" as const };
  const printed = sections.length ? `${name} ${year}, Section(s): ${sections.join(", ")}` : `${name} ${year}`;
  return { printed, mtus: true, ...known, year, sections, pages: [] };
}

/** A chapter of the Official Disability Guidelines, topic after a comma. */
export function odg(chapter: string | null, topic?: string, printed?: string): CitationSpec {
  const text =
    printed ??
    ["Official Disability Guidelines (ODG)", chapter && `${chapter} Chapter`, topic]
      .filter(Boolean)
      .join(", ");
  return {
    printed: text,
    mtus: false,
    body: "ODG",
    guideline: chapter,
    year: null,
    sections: topic ? [topic] : [],
    pages: [],
  };
}

/** Any other literature, by its title. */
export function other(title: string): CitationSpec {
  return {
    printed: title,
    mtus: false,
    body: "Other",
    guideline: title,
    year: null,
    sections: [],
    pages: [],
  };
}

/** A line with citations: MTUS part first, then the non-MTUS part. */
export function cites(...citations: CitationSpec[]): LineSpec {
  const inside = citations.filter((c) => c.mtus).map((c) => c.printed);
  const outside = citations.filter((c) => !c.mtus).map((c) => c.printed);
  const parts = [
    inside.length ? `Decision based on MTUS ${inside.join(citations[0]?.year ? ", and " : ", ")}.` : "",
    outside.length ? `Decision based on Non-MTUS Citation ${outside.join("; ")}.` : "",
  ];
  return { printed: parts.filter(Boolean).join(" "), statement: "cited", citations };
}

type Side = "Claims Administrator" | "Expert Reviewer";

/**
 * The fixed sentence for decisions on recommendations outside the MTUS, with what was cited
 * instead.
 */
export function outside(side: Side, ...citations: CitationSpec[]): LineSpec {
  const lead = `The ${side} based their decision on recommendation(s) outside of the MTUS Guidelines.`;
  return { printed: `${lead} ${cites(...citations).printed}`.trim(), statement: "outside MTUS", citations };
}

/** The fixed sentence of a side that cited nothing. */
export function none(side: Side): LineSpec {
  return {
    printed: `The ${side} did not cite any medical evidence for its decision.`,
    statement: "none cited",
    citations: [],
  };
}
