import type { Locator, Page } from "@playwright/test";

/** What a reader sees of a page of results. */
export class ResultList {
  constructor(readonly page: Page) {}

  get results(): Locator {
    return this.page.getByRole("article");
  }

  /** The number in the heading: "188 issues". */
  async total(): Promise<number> {
    const heading = await this.page.getByRole("heading", { level: 1 }).innerText();
    return Number.parseInt(heading.replaceAll(",", ""), 10);
  }

  filter(group: RegExp, value: RegExp): Locator {
    return this.page.getByRole("region", { name: group }).getByRole("link", { name: value });
  }

  /** The count beside a value of a filter. */
  async countOf(group: RegExp, value: RegExp): Promise<number> {
    const text = await this.filter(group, value).innerText();
    return Number.parseInt(text.replaceAll(",", "").match(/(\d+)\s*(?:issues?)?$/)?.[1] ?? "", 10);
  }

  get chips(): Locator {
    return this.page.getByRole("list", { name: "Active filters" }).getByRole("link");
  }
}
