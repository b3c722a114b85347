import { readFile } from "node:fs/promises";
import { expect, test } from "@playwright/test";
import { siteLog } from "@/e2e/product";
import { readEnv } from "@/lib/env";

const log = siteLog(readEnv().DATA_DIR);
const typed = "zebrafish";
const headers = { "user-agent": typed, referer: `http://localhost/search?q=${typed}`, cookie: `q=${typed}` };

test("the log and the metrics tell of answers by templates, never what was typed or read", async ({
  page,
  request,
}) => {
  await page.goto(`/search?q=${typed}`);
  for (const path of [
    ...["/search", "/api/v1/search", "/api/v1/suggest", "/search.csv"].map((path) => `${path}?q=${typed}`),
    ...[`/${typed}`, `/search/values/treatment?q=${typed}`, `/determinations/CM15-9900001?from=${typed}`],
  ])
    await request.get(path, { headers });
  const metrics = await request.get("/metrics", { headers });
  const figures = await metrics.text();
  expect(figures).toMatch(
    /casebook_requests_total\{method="GET",route="\/search",status="200"\} (?:[2-9]|\d{2,})$/m,
  );
  expect(figures).toMatch(/^casebook_engine_up\{engine="database"\} 1$/m);
  expect(figures).toMatch(/^nodejs_eventloop_lag_seconds /m);

  const last = metrics.headers()["x-request-id"] ?? "no id";
  await expect.poll(() => readFile(log, "utf8")).toContain(last);
  const written = await readFile(log, "utf8");
  expect(written).toMatch(/"route":"\/api\/v1\/search","status":200/);
  expect(written).toMatch(/"route":"\/determinations\/\{id\}","status":200/);
  for (const text of [written, figures]) expect(text).not.toMatch(/zebrafish|CM15-9900001/);
  // Next's own lines name the address at which it listens.
  const answers = written.split("\n").filter((line) => line.startsWith("{"));
  expect(answers.join("\n")).not.toMatch(/127\.0\.0\.1|::1/);
});

test("metrics are not for whoever comes through a proxy", async ({ request }) => {
  const answer = await request.get("/metrics", { headers: { "x-forwarded-for": "192.0.2.1" } });
  expect(answer.status()).toBe(404);
});
