import type { IncomingMessage } from "node:http";
import { afterEach, expect, test, vi } from "vitest";
import { mayReadMetrics } from "@/lib/server/metrics-access";

afterEach(() => {
  vi.unstubAllEnvs();
});

function from(remoteAddress: string, given: Record<string, string> = {}) {
  // As Next has changed them when it asks a page.
  const headers = { "x-forwarded-for": remoteAddress, ...given };
  return {
    headers,
    rawHeaders: Object.entries(given).flat(),
    socket: { remoteAddress },
  } as unknown as IncomingMessage;
}

test.each([
  ["127.0.0.1", {}, "", true],
  ["::1", {}, "http://[::1]:3000", true],
  ["::ffff:127.0.0.1", {}, "http://localhost:3000", true],
  ["192.0.2.1", {}, "", false],
  ["127.0.0.1", { "X-Forwarded-For": "192.0.2.1" }, "", false],
  ["127.0.0.1", { forwarded: "for=192.0.2.1" }, "", false],
  // A proxy on this machine may add no header, so a public site never trusts the address.
  ["127.0.0.1", {}, "https://casebook.example", false],
])("without a token, metrics for %s with %j on a site at '%s': %s", (address, headers, site, may) => {
  vi.stubEnv("METRICS_TOKEN", "");
  vi.stubEnv("SITE_URL", site);
  expect(mayReadMetrics(from(address, headers))).toBe(may);
});

test("with a token, whoever has it may read them, and nobody else", () => {
  vi.stubEnv("METRICS_TOKEN", "0123456789abcdef");
  vi.stubEnv("SITE_URL", "https://casebook.example");
  expect(mayReadMetrics(from("192.0.2.1", { authorization: "Bearer 0123456789abcdef" }))).toBe(true);
  expect(mayReadMetrics(from("127.0.0.1", { authorization: "Bearer 0123456789abcdeg" }))).toBe(false);
  expect(mayReadMetrics(from("127.0.0.1"))).toBe(false);
});
