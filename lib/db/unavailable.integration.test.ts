import { createServer } from "node:net";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { GET } from "@/app/api/[...path]/route";
import { loadDetermination } from "@/app/determinations/[id]/load-determination";
import { database, openDatabase, whileReachable } from "@/lib/db/client";
import { DatabaseUnavailable, readDetermination } from "@/lib/db/pages";

test.each([
  ["nobody listens", "127.0.0.1:9"],
  ["there is no such host", "nohost.invalid:5432"],
])("%s: the database is unavailable, and the cause is kept", async (_, host) => {
  const client = openDatabase(`postgresql://reader:none@${host}/casebook`);
  const error = await readDetermination("CM17-0000001", undefined, client).catch((thrown) => thrown);
  await client.$disconnect();
  expect(error).toBeInstanceOf(DatabaseUnavailable);
  expect(error.cause).toBeInstanceOf(Error);
});

test("a server that hangs up at once is unavailable", async () => {
  const server = createServer((socket) => socket.destroy()).listen(0);
  const { port } = server.address() as { port: number };
  const client = openDatabase(`postgresql://reader:none@127.0.0.1:${port}/casebook`);
  await expect(readDetermination("CM17-0000001", undefined, client)).rejects.toBeInstanceOf(
    DatabaseUnavailable,
  );
  await client.$disconnect();
  server.close();
});

test("any other error stays what it is", async () => {
  const fault = new Error("A column is missing.");
  await expect(whileReachable(Promise.reject(fault))).rejects.toBe(fault);
});

describe("while nobody listens", () => {
  const url = process.env.DATABASE_URL;
  beforeAll(() => {
    process.env.DATABASE_URL = "postgresql://reader:none@127.0.0.1:9/casebook";
  });
  afterAll(async () => {
    await database().$disconnect();
    process.env.DATABASE_URL = url;
  });

  test("the page of a determination knows that it has none to show", async () => {
    expect(await loadDetermination("CM17-0000001", undefined)).toEqual({ view: null });
  });

  test("its other forms answer with a problem in words", async () => {
    const request = new Request("http://localhost/api/v1/determinations/CM17-0000001");
    const answer = await GET(request, {
      params: Promise.resolve({ path: ["v1", "determinations", "CM17-0000001"] }),
    });
    expect(answer.status).toBe(503);
    expect(answer.headers.get("content-type")).toBe("application/problem+json");
  });
});
