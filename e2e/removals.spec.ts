import { spawnSync } from "node:child_process";
import AxeBuilder from "@axe-core/playwright";
import { withProduct } from "@/e2e/product";
import { expect, test } from "@/e2e/reader";

const id = "CM15-9900001";
const address = `/determinations/${id}`;

test.use({ forgivenErrors: [/status of 410/] });

test("a withdrawn determination is gone from the whole site, and can be published again", async ({
  page,
  browser,
}) => {
  test.setTimeout(600_000);
  // A product of its own, because other tests read this determination.
  await withProduct(async (url, dataDir) => {
    const run = (args: string[], searchEngine = "") => {
      const env = { ...process.env, DATABASE_URL: "", MEILISEARCH_URL: searchEngine, DATA_DIR: dataDir };
      return spawnSync("npm", ["run", "--silent", ...args], { env, encoding: "utf8" });
    };
    const command = (...args: string[]) => {
      const { status, stdout, stderr } = run(args);
      expect(status, stdout + stderr).toBe(0);
    };
    const get = async (path: string) => {
      const answer = await page.request.get(url + path);
      return { status: answer.status(), headers: answer.headers(), text: await answer.text() };
    };
    await page.goto(url + address);
    const title = (await page.getByRole("heading", { level: 1 }).textContent()) ?? "";
    const words = (await get(`${address}.txt`)).text.slice(-300);
    const count = async () => Number((await get("/search.csv")).headers["x-total-count"]);
    const all = await count();
    const picture = await get(`${address}/opengraph-image`);
    expect(picture.headers["cache-control"]).toMatch(/max-age=0/);
    expect((await get(address)).headers["cache-control"]).toMatch(/no-store/);

    command("withdraw", "--", id, "--reason", "court-order", "--note", "order of an invented court");
    const withdrawn = Date.now();

    const answer = await page.goto(url + address);
    expect(answer?.status()).toBe(410);
    expect(answer?.headers()["x-robots-tag"]).toBe("noindex");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("This determination was withdrawn");
    await expect(
      page.getByText(/Reason: sealed or ordered removed by a court \(order of an invented court\)\./),
    ).toBeVisible();
    await expect(page).toHaveTitle(`${id} was withdrawn · IMR Casebook`);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    const plain = await browser.newPage({ javaScriptEnabled: false });
    expect((await plain.goto(`${url}${address}?revision=1`))?.status()).toBe(410);
    await expect(plain.getByRole("heading", { level: 1 })).toHaveText("This determination was withdrawn");
    await plain.close();

    for (const path of [`${address}.json`, `${address}.txt`, `${address}.md`, `/api/v1${address}/issues/1`]) {
      const gone = await get(path);
      expect(gone.status, path).toBe(410);
      expect(gone.headers["content-type"], path).toBe("application/problem+json");
      expect(JSON.parse(gone.text).detail).toContain("Reason: sealed or ordered removed by a court");
    }
    expect((await get(`${address}/opengraph-image`)).status).toBe(410);
    const lists = ["/search.csv", "/search.ndjson", "/search.atom", "/sitemap.xml", "/statistics.csv"];
    const pages = [address, `/search?q=${id}`, `/api/v1/search?q=${id}`, "/", "/removals", "/removals.atom"];
    for (const path of [...lists, ...pages]) {
      const { text } = await get(path);
      expect(text, path).not.toContain(title);
      expect(text, path).not.toContain(words);
      if (lists.includes(path)) expect(text, path).not.toContain(id);
    }
    const left = await count();
    expect(left).toBeLessThan(all);
    expect(Date.now() - withdrawn).toBeLessThan(60_000);

    const feed = await get("/removals.atom");
    expect(feed.headers["content-type"]).toBe("application/atom+xml; charset=utf-8");
    expect(feed.text).toContain(`<title>${id} was withdrawn</title>`);
    expect((await get("/removals/sitemap.xml")).text).toContain(`<loc>${url}${address}</loc>`);
    await page.goto(`${url}/`);
    await page.getByRole("link", { name: "Corrections and removals" }).click();
    await expect(page.getByText("1 determination withdrawn at present.")).toBeVisible();

    command("ingest", "--", "samples");
    expect((await get(address)).status).toBe(410);
    expect(await count()).toBe(left);

    command("restore-determination", "--", id);
    expect((await page.goto(url + address))?.status()).toBe(200);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText(title);
    expect(await count()).toBe(all);
    expect((await get("/removals.atom")).text).not.toContain(id);
    command("verify");

    // Where the command cannot reach the search engine, `npm start` brings the index up to date.
    const unreachable = "http://127.0.0.1:1";
    expect(run(["withdraw", "--", id, "--reason", "other"], unreachable).status).toBe(2);
    expect((await get(address)).status).toBe(410);
    await expect.poll(count, { timeout: 60_000, intervals: [1_000] }).toBe(left);
  });
});
