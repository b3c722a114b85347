import type { Page } from "@playwright/test";

/** A page, or a state of a page, that tests visit and screenshots show. */
type ShownPage = {
  /** Used in the names of tests and, with dashes, of pictures. */
  name: string;
  path: string;
  /** Steps that lead to the state. */
  first?: (page: Page) => Promise<void>;
  /** Set if only a narrow or only a wide window has it. */
  only?: "phone" | "desktop";
  /** The HTTP status, if it is not 200. */
  status?: number;
};

/**
 * Every kind of page, on the sample letters. A new page is added only here: `npm run screenshots`
 * takes pictures of it, and tests check it with axe, at all widths, with forced colours and with
 * reduced motion (`accessible.spec.ts`, `screens.spec.ts`).
 */
export const shownPages: ShownPage[] = [
  { name: "home", path: "/" },
  { name: "home with suggestions", path: "/", first: typeNorco },
  { name: "home with the list of keys", path: "/", first: openKeys, only: "desktop" },

  { name: "results", path: "/search" },
  { name: "results with filters", path: "/search?outcome=upheld&category=rehabilitation&sex=-male" },
  { name: "results with words", path: "/search?q=therapy+%22home+exercise%22" },
  { name: "results in clinical summaries", path: "/search?q=therapy&in=summary&outcome=upheld" },
  { name: "results late", path: "/search?page=3" },
  { name: "results empty", path: "/search?q=nothingofthekind&outcome=upheld" },
  { name: "results values of a filter", path: "/search/values/treatment?outcome=upheld" },
  { name: "results filter sheet", path: "/search?outcome=upheld", first: openFilters, only: "phone" },

  { name: "determination", path: "/determinations/CM15-9900001" },
  { name: "determination short", path: "/determinations/CM14-9900036" },
  { name: "determination with many issues", path: "/determinations/CM17-9900026?q=arthroscopy&n=1" },
  {
    name: "determination without number, with a conflict",
    path: "/search?flag=decision-contradicts-rationale",
    first: openFirstResult,
  },

  { name: "determination in plain words", path: "/determinations/CM15-9900001/plain" },
  { name: "determination in Spanish", path: "/determinations/CM15-9900001/plain/es" },
  { name: "what it means", path: "/what-it-means?decided=2017-02-28&refused=2017-01-24" },
  { name: "what it means in Spanish", path: "/what-it-means/es" },
  { name: "sources", path: "/sources" },

  { name: "guidelines", path: "/guidelines" },
  { name: "guideline", path: "/guidelines/chronic-pain-medical-treatment-guidelines" },
  { name: "section", path: "/guidelines/chronic-pain-medical-treatment-guidelines/physical-medicine" },
  {
    name: "guideline narrowed to pages",
    path: "/guidelines/chronic-pain-medical-treatment-guidelines?pages=98-99",
  },
  { name: "treatments", path: "/treatments" },
  { name: "treatments found", path: "/treatments?find=ther" },
  { name: "treatment", path: "/treatments/physical-therapy" },
  { name: "treatment without a decision", path: "/treatments/kyphoplasty" },
  { name: "checklist", path: "/treatments/physical-therapy/checklist" },
  { name: "specialties", path: "/specialties" },
  { name: "specialty", path: "/specialties/orthopedic-surgery" },
  { name: "body parts", path: "/body-parts" },
  { name: "body part", path: "/body-parts/back" },
  { name: "statistics", path: "/statistics" },
  { name: "statistics with filters", path: "/statistics?rows=specialty&columns=category&outcome=upheld" },

  { name: "api", path: "/api" },

  { name: "coverage", path: "/coverage" },

  { name: "follow", path: "/follow" },

  { name: "removals", path: "/removals" },

  { name: "not found", path: "/nothing/here", status: 404 },
  { name: "determination not held", path: "/determinations/CM17-0000000", status: 404 },
];

/** Window sizes in CSS pixels. */
export const windows = {
  desktop: { width: 1280, height: 900 },
  phone: { width: 390, height: 844 },
} as const;

/** Opens a page and performs its first steps. Throws if the status is not the expected one. */
export async function visit(page: Page, { name, path, first, status = 200 }: ShownPage): Promise<void> {
  const answer = await page.goto(path);
  if (answer?.status() !== status) throw new Error(`${name} (${path}) answers ${answer?.status()}.`);
  await first?.(page);
}

async function typeNorco(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Search the determinations" }).pressSequentially("norco");
  await page.getByRole("option").first().waitFor();
}

async function openKeys(page: Page): Promise<void> {
  await page.getByRole("combobox", { name: "Search the determinations" }).waitFor();
  await page.getByRole("button", { name: "Keyboard" }).click();
}

async function openFilters(page: Page): Promise<void> {
  await page.getByRole("button", { name: "Filters" }).click();
}

async function openFirstResult(page: Page): Promise<void> {
  await page.getByRole("article").getByRole("link").first().click();
  await page.waitForURL(/\/determinations\//);
}
