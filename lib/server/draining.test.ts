import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { Agent, get, type IncomingMessage } from "node:http";
import { pathToFileURL } from "node:url";
import { afterEach, beforeEach, expect, test } from "vitest";

/** A server behind the front, in a process of its own: each answer takes `/MILLISECONDS`. */
const script = `
  const { openFront } = await import(${JSON.stringify(pathToFileURL("lib/server/front.ts").href)});
  const { createServer } = await import("node:http");
  openFront();
  const server = createServer((request, response) => {
    response.write("begun");
    setTimeout(() => response.end(" and ended"), Number(request.url.slice(1)));
  });
  server.listen(0, "127.0.0.1", () => process.send(server.address().port));
`;
let server: ChildProcess;
let port: number;
let ended: Promise<number | null>;
beforeEach(async () => {
  server = spawn(process.execPath, ["--import", "tsx", "--input-type=module", "--eval", script], {
    env: { ...process.env, NODE_ENV: "production", LOG_LEVEL: "silent" },
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  ended = once(server, "exit").then(([code]) => code as number | null);
  [port] = await once(server, "message");
});
afterEach(() => server.kill("SIGKILL"));

/** An answer that has begun. `text`: all of it, or null where it was cut off. */
async function ask(path: string, agent: Agent | false = false): Promise<{ text: Promise<string | null> }> {
  const [answer] = (await once(get({ host: "127.0.0.1", port, path, agent }), "response")) as [
    IncomingMessage,
  ];
  const text = (async () => {
    let read = "";
    for await (const part of answer.setEncoding("utf8")) read += part;
    return read;
  })().catch(() => null);
  return { text };
}

test("a signal lets answers end, then the process ends; idle connections do not hold it up", async () => {
  const agent = new Agent({ keepAlive: true });
  await (await ask("/0", agent)).text;
  const answers = await Promise.all([1, 2, 3].map(() => ask("/1500")));
  server.kill("SIGTERM");
  const late = await ask("/0"); // it was on its way when the signal came
  expect(await Promise.all([...answers, late].map(({ text }) => text))).toEqual(
    Array(4).fill("begun and ended"),
  );
  expect(await ended).toBe(143);
  await expect(ask("/0")).rejects.toThrow("ECONNREFUSED");
});

test("a second signal ends it at once", async () => {
  const { text } = await ask("/60000");
  server.kill("SIGINT");
  server.kill("SIGINT"); // a shell and npm may each pass one signal on
  await new Promise((resolve) => setTimeout(resolve, 1_200));
  expect(server.exitCode).toBeNull();
  server.kill("SIGINT");
  expect(await text).toBeNull();
  expect(await ended).toBe(130);
});
