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

  /** The link that includes a value, or takes it back. */
  filter(group: RegExp, value: RegExp): Locator {
    const links = this.page.getByRole("region", { name: group }).getByRole("link", { name: value });
    return links.filter({ hasText: value });
  }

  /** The link that excludes a value. */
  excluding(group: RegExp, value: string): Locator {
    return this.page.getByRole("region", { name: group }).getByRole("link", { name: `Exclude ${value}` });
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
