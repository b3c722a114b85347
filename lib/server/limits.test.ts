import type { IncomingMessage } from "node:http";
import { expect, test } from "vitest";
import { addressOf, clientOf, networkOf } from "@/lib/server/limits";

function from(remoteAddress: string, forwarded?: string): IncomingMessage {
  const headers = forwarded === undefined ? {} : { "x-forwarded-for": forwarded };
  return { socket: { remoteAddress }, headers } as unknown as IncomingMessage;
}

test("without a proxy nobody is believed about an address", () => {
  expect(addressOf(from("192.0.2.1", "198.51.100.7"), 0)).toBe("192.0.2.1");
});

test.each([
  ["203.0.113.5", 1, "203.0.113.5"],
  ["1.1.1.1, 203.0.113.5", 1, "203.0.113.5"],
  ["1.1.1.1, 203.0.113.5, 10.0.0.1", 2, "203.0.113.5"],
  ["203.0.113.5", 2, "203.0.113.5"],
  ["203.0.113.5:4711", 1, "203.0.113.5"],
  ["[2001:db8::1]:4711", 1, "2001:db8::1"],
  ["1.1.1.1, nonsense", 1, "10.0.0.9"],
  ["", 1, "10.0.0.9"],
  [undefined, 1, "10.0.0.9"],
])("behind proxies the address is the one that the outermost saw: %j, %i", (header, proxies, address) => {
  expect(addressOf(from("10.0.0.9", header), proxies)).toBe(address);
});

test.each([
  ["192.0.2.1", "192.0.2.1"],
  ["192.0.2.1", "::ffff:192.0.2.1"],
  ["192.0.2.1", "::FFFF:c000:201"],
  ["2001:db8:1:2::", "2001:db8:1:2:3:4:5:6"],
  ["2001:db8:1:2::", "2001:0DB8:0001:0002::9"],
  ["2001:db8::", "2001:db8::7"],
  ["fe80::1", "fe80::2%eth0"],
])("one client has both addresses: %s and %s", (one, other) => {
  expect(networkOf(one)).toBe(networkOf(other));
});

test.each([
  ["192.0.2.1", "192.0.2.2"],
  ["192.0.2.1", "::192.0.2.1"],
  ["::ffff:192.0.2.1", "::ffff:192.0.2.2"],
  ["2001:db8:1:2::", "2001:db8:1:3::"],
  ["2001:db8::", "2001:db8:0:1::"],
  ["::1", ""],
])("two clients have these addresses: %s and %s", (one, other) => {
  expect(networkOf(one)).not.toBe(networkOf(other));
});

test("clients keep their number, and few share one", () => {
  const numbers = new Set<number>();
  for (let at = 0; at < 500; at += 1) {
    const client = clientOf(from(`10.1.${at % 250}.${at}`), 0);
    expect(clientOf(from(`10.1.${at % 250}.${at}`), 0)).toBe(client);
    numbers.add(client);
  }
  expect(numbers.size).toBeGreaterThan(480);
});
