import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { register } from "prom-client";
import { afterEach, beforeEach, expect, test } from "vitest";
import { tellFailure } from "@/lib/failures";
import { openLog } from "@/lib/server/log";
import { exposeMetrics } from "@/lib/server/metrics";
import { observe } from "@/lib/server/observe";

let server: Server;
let site: string;
let lines: Record<string, unknown>[];

beforeEach(async () => {
  lines = [];
  const to = openLog({ write: (line) => lines.push(JSON.parse(line)) > 0 });
  to.level = "info";
  server = createServer((request, response) => {
    observe(request, response, to);
    if (request.url === "/health")
      response.write("half"); // and the rest never comes
    else response.writeHead(request.url?.startsWith("/api") ? 500 : 200).end("answer");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  site = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterEach(() => {
  server.closeAllConnections();
  server.close();
  register.resetMetrics();
});

/** The lines that were written, once there are `count`. */
async function written(count: number): Promise<Record<string, unknown>[]> {
  await expect.poll(() => lines.length).toBe(count);
  return lines;
}

async function figures(): Promise<string[]> {
  return (
    await exposeMetrics({ up: { database: false, search: true }, waiting: null, waitingSince: null })
  ).text.split("\n");
}

test("each answer is one line with the template of its address and its id", async () => {
  const answer = await fetch(`${site}/search?q=zebrafish`, { headers: { "user-agent": "zebrafish" } });
  await answer.text();
  const [line] = await written(1);
  expect(line).toEqual({
    level: "info",
    time: expect.any(String),
    request: answer.headers.get("x-request-id"),
    method: "GET",
    route: "/search",
    status: 200,
    ms: expect.any(Number),
    bytes: expect.any(Number),
    msg: "answered",
  });
  expect(line?.bytes).toBeGreaterThan("answer".length);
  expect(JSON.stringify(lines)).not.toContain("zebrafish");
});

test.each([
  ["5f0c2a7e-1b", true],
  ["short", false],
  ["with blanks in it", false],
  [`${"long".repeat(30)}`, false],
])("the id %s of a proxy is kept: %s", async (id, isKept) => {
  const answer = await fetch(`${site}/`, { headers: { "x-request-id": id } });
  expect(answer.headers.get("x-request-id") === id).toBe(isKept);
  const [line] = await written(1);
  expect(line?.request).toBe(answer.headers.get("x-request-id"));
});

test("an error is logged as one", async () => {
  await fetch(`${site}/api/v1/search`);
  expect(await written(1)).toMatchObject([{ level: "error", status: 500, route: "/api/v1/search" }]);
});

test("a client that leaves before the end is logged with status 499", async () => {
  const leaving = new AbortController();
  await fetch(`${site}/health`, { signal: leaving.signal });
  leaving.abort();
  expect(await written(1)).toMatchObject([{ status: 499, route: "/health" }]);
});

test("requests, their time and failures of engines are counted without an address", async () => {
  await fetch(`${site}/determinations/CM15-9900001?from=zebrafish`);
  await written(1);
  tellFailure({ engine: "database", reason: "unavailable" });
  const text = await figures();
  expect(text).toContain('casebook_requests_total{method="GET",route="/determinations/{id}",status="200"} 1');
  expect(text).toContain('casebook_request_duration_seconds_count{route="/determinations/{id}"} 1');
  expect(text).toContain("casebook_requests_in_progress 0");
  expect(text).toContain('casebook_engine_failures_total{engine="database",reason="unavailable"} 1');
  expect(text).toContain('casebook_engine_up{engine="database"} 0');
  expect(text.join("\n")).not.toMatch(/zebrafish|CM15/);
});
