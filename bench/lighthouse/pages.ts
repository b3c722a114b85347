/** A page that is measured. */
export type MeasuredPage = { name: string; path: string; skipAudits?: string[] };

/**
 * Pages with somebody's medical story say `noindex` in their headers, on purpose. Lighthouse's
 * audit of it would take a third of the points for SEO, so that this one audit is left out for
 * them; all others hold.
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
  { name: "eleven issues", path: "/determinations/CM17-9900026", skipAudits: keptFromSearchEngines },
  { name: "guideline", path: "/guidelines/chronic-pain-medical-treatment-guidelines" },
];
