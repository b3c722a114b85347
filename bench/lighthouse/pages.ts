/** A page that is measured; `leastSpeed`: the points for performance that it has to reach where those of all pages are too many. */
export type MeasuredPage = { name: string; path: string; skipAudits?: string[]; leastSpeed?: number };

/**
 * Pages with somebody's medical story say `noindex` in their headers, on purpose. Lighthouse's audit of it would take a third
 * of the points for SEO, so that this one audit is left out for them; all others hold.
 */
const keptFromSearchEngines = ["is-crawlable"];

/** The pages that readers use most, on the invented letters. */
export const measuredPages: MeasuredPage[] = [
  { name: "home", path: "/" },
  {
    name: "results",
    path: "/search?q=therapy&outcome=overturned",
    skipAudits: keptFromSearchEngines,
  },
  { name: "determination", path: "/determinations/CM15-9900001", skipAudits: keptFromSearchEngines },
  // The longest of the samples: it had 89 to 93 when the four pages above and below had 95 and more.
  {
    name: "eleven issues",
    path: "/determinations/CM17-9900026",
    skipAudits: keptFromSearchEngines,
    leastSpeed: 85,
  },
  { name: "guideline", path: "/guidelines/chronic-pain-medical-treatment-guidelines" },
];
