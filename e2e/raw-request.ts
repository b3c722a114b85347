import { request } from "node:http";
import { text } from "node:stream/consumers";
import { readEnv } from "@/lib/env";

export type RawAnswer = { status: number; headers: Record<string, string | undefined>; body: string };

/**
 * A request just as it is written: a browser, and what tests drive one with, would tidy the address
 * and choose the host.
 */
export async function rawRequest(
  path: string,
  { method = "GET", headers = {} }: { method?: string; headers?: Record<string, string> } = {},
): Promise<RawAnswer> {
  const { hostname, port } = new URL(readEnv().SITE_URL);
  return await new Promise((resolve, reject) => {
    const call = request({ hostname, port, path, method, headers }, async (answer) => {
      const flat = Object.entries(answer.headers).map(([name, value]) => [name, String(value)]);
      const body = await text(answer);
      resolve({ status: answer.statusCode ?? 0, headers: Object.fromEntries(flat), body });
    });
    call.on("error", reject);
    call.end();
  });
}
