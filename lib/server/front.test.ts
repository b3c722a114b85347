import { createServer, request, type Server, type ServerResponse } from "node:http";
import { type AddressInfo, connect } from "node:net";
import { text } from "node:stream/consumers";
import { afterEach, beforeAll, beforeEach, expect, test, vi } from "vitest";
import { openFront } from "@/lib/server/front";
import { limits } from "@/lib/server/limit-table";
import { answersAtOnce } from "@/lib/server/queue";

let server: Server;
let reached: string[];
/** Answers of the server that it has not given yet: those to addresses with "held". */
let held: ServerResponse[];

beforeAll(() => {
  vi.stubEnv("RATE_LIMIT", "0.1");
  vi.stubEnv("TRUST_PROXY", "1");
  openFront();
});
beforeEach(async () => {
  reached = [];
  held = [];
  server = createServer(({ url }, response) => {
    reached.push(url!);
    if (url?.includes("held")) held.push(response);
    else if (url?.includes("broken")) {
      response.statusCode = 500;
      response.setHeader("content-type", url.includes("picture") ? "image/png" : "text/html");
      response.setHeader("content-encoding", "gzip");
      response.write("nothing ");
      setImmediate(() => response.end("without scripts"));
    } else response.end("reached");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterEach(() => void server.close());

/** One place is for clients that are known already. */
const newAtOnce = answersAtOnce - 1;

/** Where the machine is busy. */
const soon = { timeout: 20_000 };

type Sent = { path?: string; method?: string; from?: string; more?: Record<string, string> };

async function send({ path = "/", method = "GET", from = "192.0.2.1", more }: Sent) {
  const { port } = server.address() as AddressInfo;
  return await new Promise<{ status: number; headers: Record<string, unknown>; body: string }>(
    (resolve, reject) => {
      const headers = { "x-forwarded-for": from, ...more };
      const call = request({ port, path, method, headers, agent: false }, async (answer) =>
        resolve({ status: answer.statusCode!, headers: answer.headers, body: await text(answer) }),
      );
      call.on("error", reject).end();
    },
  );
}

test.each(["POST", "PUT", "PATCH", "DELETE", "TRACE", "PROPFIND"])(
  "%s is answered with what is allowed, and nobody else sees it",
  async (method) => {
    for (const path of ["/", "/api/v1/search", "/health", "/search.csv"]) {
      const { status, headers, body } = await send({ path, method });
      expect(status).toBe(405);
      expect(headers).toMatchObject({ allow: "GET, HEAD, OPTIONS", "cache-control": "no-store" });
      if (path === "/") expect(body).toContain("<h1>This site can only be read</h1>");
      else expect(JSON.parse(body)).toMatchObject({ status: 405, title: "This site can only be read" });
    }
    expect(reached).toEqual([]);
  },
);

test.each(["GET", "HEAD", "OPTIONS"])("%s passes", async (method) => {
  expect((await send({ method, from: `203.0.113.${method.length}` })).status).toBe(200);
});

test("browsers are told to stay with https where the site's address has it, and nowhere else", async () => {
  const header = async () => (await send({ from: "203.0.113.81" })).headers["strict-transport-security"];
  expect(await header()).toBeUndefined();
  vi.stubEnv("SITE_URL", "https://casebook.example");
  expect(await header()).toBe("max-age=63072000");
  vi.stubEnv("SITE_URL", undefined);
});

test("a page that failed is explained in words, whatever was sent of it", async () => {
  const from = "203.0.113.80";
  const { status, headers, body } = await send({ path: "/broken", from });
  expect(status).toBe(500);
  expect(headers).toMatchObject({ "cache-control": "no-store", "x-robots-tag": "noindex" });
  expect(headers).not.toHaveProperty("content-encoding");
  expect(headers["content-security-policy"]).toMatch(/^default-src 'none'/);
  expect(body).toContain("<h1>Something went wrong on our side</h1>");
  expect(body).not.toMatch(/nothing|<script/);
  expect((await send({ path: "/broken", method: "HEAD", from })).status).toBe(500);
  for (const other of [
    { path: "/broken", more: { rsc: "1" } },
    { path: "/api/broken" },
    { path: "/broken-picture" },
  ])
    expect((await send({ ...other, from })).body).toBe("nothing without scripts");
});

test.each(limits.map(({ name, requests }, at) => ({ name, most: requests / 10, at })))(
  "a client that exceeds its $name is told when to come back, and no other is",
  async ({ name, most, at }) => {
    const path = ["/search.csv?q=a", "/api/v1/statistics", "/search?q=a", "/about"][at]!;
    const from = `198.51.100.${at}`;
    for (let sent = 1; sent <= most; sent += 1) {
      const { status, headers } = await send({ path, from });
      expect(status).toBe(200);
      expect(headers["ratelimit-policy"]).toBe(`"${name}";q=${most};w=60`);
      expect(headers.ratelimit).toMatch(new RegExp(`^"${name}";r=${most - sent};t=\\d+$`));
    }
    const { status, headers, body } = await send({ path, from });
    expect(status).toBe(429);
    expect(Number(headers["retry-after"])).toBeGreaterThan(0);
    expect(Number(headers["retry-after"])).toBeLessThanOrEqual(60);
    expect(headers.ratelimit).toMatch(new RegExp(`^"${name}";r=0;t=\\d+$`));
    expect(headers["content-type"]).toMatch(
      /\.csv|\/api/.test(path) ? "application/problem+json" : "text/html",
    );
    expect(body).toContain("Too many requests");
    expect((await send({ path, from: "203.0.113.9" })).status).toBe(200);
    expect((await send({ path: "/health", from })).status).toBe(200);
    expect((await send({ path: "/_next/static/a.js", from })).status).toBe(200);
  },
);

test("a limit cannot be avoided by another spelling of the address", async () => {
  const spellings = [
    "/%73earch.csv",
    "//search.csv",
    "/a/../search.csv",
    "/_next/static/%2e%2e/%2e%2e/search.csv",
    "/health/..%2f../search.csv",
    "http://other.example/search.csv",
    "/search.csv?a=/health",
  ];
  for (const path of spellings)
    expect((await send({ path, from: "203.0.113.50" })).headers["ratelimit-policy"], path).toMatch(
      /^"exports"/,
    );
});

test("connections that send no request are ended, and their number is bounded", async () => {
  await send({ from: "203.0.113.60" });
  expect(server).toMatchObject({ maxConnections: 1000, headersTimeout: 15_000, requestTimeout: 30_000 });
  vi.stubEnv("TRUST_PROXY", "0");
  const { port } = server.address() as AddressInfo;
  const ended = Array.from({ length: 210 }, () => connect(port, "127.0.0.1")).map((socket) => {
    socket.on("error", () => {});
    return { socket, closed: new Promise<true>((resolve) => socket.once("close", () => resolve(true))) };
  });
  const first = await Promise.any(ended.slice(200).map(({ closed }) => closed));
  expect(first).toBe(true);
  expect(ended.slice(0, 190).filter(({ socket }) => socket.destroyed)).toEqual([]);
  for (const { socket } of ended) socket.destroy();
  await Promise.all(ended.map(({ closed }) => closed));
});

test("few requests are worked on at once; beyond a queue of others they are refused in words", async () => {
  const most = newAtOnce + 64;
  const sent = Array.from({ length: most + 4 }, (_, at) =>
    send({ path: "/held", from: `192.0.2.${at + 10}` }),
  );
  const all = Promise.all(sent);
  const refused = await Promise.any(sent);
  expect(refused.status).toBe(503);
  expect(Number(refused.headers["retry-after"])).toBeGreaterThan(0);
  expect(refused.body).toContain("<h1>Too busy to answer</h1>");
  expect(held).toHaveLength(newAtOnce);
  expect((await send({ path: "/health", from: "192.0.2.9" })).status).toBe(200);
  // One that has begun to answer holds up nobody, however slowly it is read.
  for (let answered = 0; answered < most; answered += 1) {
    await vi.waitUntil(() => held.length > answered, soon);
    held[answered]!.write("begun");
  }
  for (const response of held) response.end();
  const statuses = (await all).map(({ status }) => status);
  expect(statuses.filter((status) => status === 200)).toHaveLength(most);
  expect(statuses.filter((status) => status === 503)).toHaveLength(4);
});

test("a reader who goes away makes place for another", async () => {
  const { port } = server.address() as AddressInfo;
  const gone = Array.from({ length: newAtOnce }, (_, at) => {
    const socket = connect(port, "127.0.0.1");
    socket.write(`GET /held HTTP/1.1\r\nhost: x\r\nx-forwarded-for: 192.0.2.${at + 100}\r\n\r\n`);
    return socket;
  });
  await vi.waitUntil(() => held.length === newAtOnce, soon);
  const next = send({ path: "/next", from: "192.0.2.120" });
  for (const socket of gone) socket.destroy();
  expect((await next).status).toBe(200);
});

test("a client downloads few whole searches at once, and all together never more than twenty", async () => {
  const path = "/search.csv?held";
  const open = Array.from({ length: 20 }, (_, at) => send({ path, from: `192.0.2.${at + 130}` }));
  await vi.waitUntil(() => held.length === 20, soon);
  const again = await send({ path, from: "192.0.2.130" });
  expect(again).toMatchObject({ status: 429, headers: { "retry-after": "10" } });
  expect(JSON.parse(again.body).title).toBe("Too many downloads at once");
  expect((await send({ path, from: "192.0.2.160" })).status).toBe(503);
  expect((await send({ path: "/a-page", from: "192.0.2.161" })).status).toBe(200);
  for (const response of held) response.end();
  await Promise.all(open);
  expect((await send({ path: "/search.csv", from: "192.0.2.160" })).status).toBe(200);
});
