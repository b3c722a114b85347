/** Where a total was published. */
export type TotalSource = {
  id: string;
  publisher: "DWC" | "CWCI";
  words: string;
  href?: string;
  /** How a total was derived from it, if the source does not state it. */
  note?: string;
};

/**
 * Publications with the totals below, as of November 2026. DWC is the state's Division of Workers'
 * Compensation, which runs the program; CWCI, an institute of insurers, counts the letters that DWC
 * posts. Where both counted a year they differ by less than 0.1%; each total names its source.
 */
export const totalSources = [
  {
    id: "dwc-2016",
    publisher: "DWC",
    words: "2016 Independent Medical Review Report: Analysis of 2014–2015 Data",
  },
  {
    id: "dwc-2017",
    publisher: "DWC",
    words: "2017 Independent Medical Review Report: Analysis of 2016 Data",
  },
  {
    id: "dwc-2018",
    publisher: "DWC",
    words: "2018 Independent Medical Review Report: Analysis of 2017 Data",
  },
  {
    id: "cwci-25-09",
    publisher: "CWCI",
    words: "Bulletin 25-09 of June 2025, on letters of 2015 to March 2025",
  },
  { id: "cwci-2021", publisher: "CWCI", words: "study of IMR decisions, as reported in September 2021" },
  { id: "cwci-918", publisher: "CWCI", words: "press release 918 on IMR decisions to 2021" },
  {
    id: "dwc-2025",
    publisher: "DWC",
    words: "release 2025-36 on the IMR report for 2024",
    href: "https://www.dir.ca.gov/DIRNews/2025/2025-36.html",
    note: "the total of 2023 follows from the growth of 8.29% that the report gives",
  },
] as const satisfies TotalSource[];

export type OfficialTotal = {
  year: number;
  /** Final Determination Letters issued in the year. */
  letters: number;
  source: (typeof totalSources)[number]["id"];
  /** Rounded in the source, or derived from it. */
  about?: true;
  /** Set if the total covers only this part of the year. */
  part?: string;
};

/**
 * Letters issued by year of decision. The program began in 2013; no total was published for that
 * year.
 */
export const officialTotals: readonly OfficialTotal[] = [
  { year: 2014, letters: 143_840, source: "dwc-2016" },
  { year: 2015, letters: 165_496, source: "dwc-2016" },
  { year: 2016, letters: 175_963, source: "dwc-2017" },
  { year: 2017, letters: 172_145, source: "dwc-2018" },
  { year: 2018, letters: 184_735, source: "cwci-25-09" },
  { year: 2019, letters: 163_899, source: "cwci-2021" },
  { year: 2020, letters: 136_738, source: "cwci-918" },
  { year: 2021, letters: 133_494, source: "cwci-918" },
  { year: 2022, letters: 127_215, source: "cwci-25-09" },
  { year: 2023, letters: 130_800, source: "dwc-2025", about: true },
  { year: 2024, letters: 141_621, source: "dwc-2025" },
  { year: 2025, letters: 38_393, source: "cwci-25-09", part: "first quarter" },
];
