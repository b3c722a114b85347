import { expect, type Locator, type Page } from "@playwright/test";

/** A page of results as a reader sees it. */
export class ResultList {
  constructor(readonly page: Page) {}

  get results(): Locator {
    return this.page.getByRole("article");
  }

  get heading(): Locator {
    return this.page.getByRole("heading", { level: 1 });
  }

  /** The number in the heading: "188 issues in 120 determinations". */
  async total(): Promise<number> {
    return Number.parseInt((await this.heading.innerText()).replaceAll(",", ""), 10);
  }

  /** Waits until the heading shows that many issues. */
  async shows(issues: number): Promise<void> {
    const count = issues.toLocaleString("en-US");
    await expect(this.heading).toHaveText(new RegExp(`^${count} issues?( in [\\d,]+ determinations?)?$`));
  }

  /** The link that includes a value, or no longer includes it. */
  filter(group: RegExp, value: RegExp): Locator {
    const links = this.page.getByRole("region", { name: group }).getByRole("link", { name: value });
    return links.filter({ hasText: value });
  }

  /** The link that excludes a value. */
  excluding(group: RegExp, value: string): Locator {
    return this.page.getByRole("region", { name: group }).getByRole("link", { name: `exclude ${value}` });
  }

  /** Opens all folded filters. */
  async openMore(): Promise<void> {
    await this.page.locator(".folded > details").evaluateAll((folds) => {
      for (const fold of folds) fold.setAttribute("open", "");
    });
  }

  /** The summary of the results. */
  get summary(): Locator {
    return this.page.getByRole("region", { name: "How these were decided" });
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
