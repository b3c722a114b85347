import { expect, test } from "vitest";
import { compress, encodedAs } from "@/lib/api/compress";

const text = "Physical therapy, lumbar spine. ".repeat(100);

function asked(accepted: string | null, response = new Response(text)): Response {
  const headers = accepted === null ? undefined : { "accept-encoding": accepted };
  return compress(new Request("http://localhost/search.csv", { headers }), response);
}

test.each(["gzip", "br, gzip", "deflate, GZIP;q=0.5", "gzip; q=1.0"])(
  "a client that accepts “%s” gets gzip",
  async (accepted) => {
    const { headers, body } = asked(accepted);
    expect(headers.get(encodedAs)).toBe("gzip");
    expect(headers.get("vary")).toBe("accept-encoding");
    const unpacked = new Response(body?.pipeThrough(new DecompressionStream("gzip")));
    expect(await unpacked.text()).toBe(text);
  },
);

test.each([null, "", "br", "identity", "gzip;q=0", "gzip; q=0.000, br", "gzipped"])(
  "a client that accepts “%s” gets plain text",
  async (accepted) => {
    const answer = asked(accepted);
    expect(answer.headers.get(encodedAs)).toBeNull();
    expect(answer.headers.get("vary")).toBe("accept-encoding");
    expect(await answer.text()).toBe(text);
  },
);

test("errors and empty answers stay as they are", async () => {
  const error = asked("gzip", new Response("No such page", { status: 404 }));
  expect([error.status, await error.text()]).toEqual([404, "No such page"]);
  const unchanged = asked("gzip", new Response(null, { status: 304, headers: { etag: 'W/"a"' } }));
  expect([unchanged.status, unchanged.body, unchanged.headers.get("etag")]).toEqual([304, null, 'W/"a"']);
});
