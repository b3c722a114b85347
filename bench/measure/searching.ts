import { Agent, request } from "node:http";
import { median, percentile } from "@/bench/measure/figures";
import { inOneWay, pageQueries, searchOf } from "@/lib/search";
import { readSearchParams, type SearchParams, writeSearchParams } from "@/lib/search/url";

type Call = { url: string; method: "GET" | "POST"; headers?: Record<string, string>; body?: string };

const searches: SearchParams[] = [
  {},
  { q: "home exercise" },
  { q: '"range of motion" lumbar' },
  { outcome: "overturned" },
  { treatment: ["physical-therapy", "mri"], outcome: "upheld" },
  { q: "numb fingers", specialty: "neurology" },
  { q: "spasm", sort: "newest", page: "3" },
].map((query) => readSearchParams(query as Record<string, string | string[]>));

function send(agent: Agent, { url, method, headers, body }: Call): Promise<number> {
  const start = performance.now();
  return new Promise((resolve, reject) => {
    const call = request(url, { agent, method, headers }, (response) => {
      response.resume();
      response.on("end", () =>
        response.statusCode === 200
          ? resolve(performance.now() - start)
          : reject(new Error(`${url}: ${response.statusCode}`)),
      );
    });
    call.on("error", reject);
    call.end(body);
  });
}

async function times(calls: Call[], clients: number, rounds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: clients });
  const queue = Array.from({ length: rounds }, () => calls).flat();
  const figures: number[] = [];
  await Promise.all(
    Array.from({ length: clients }, async () => {
      for (let call = queue.pop(); call; call = queue.pop()) figures.push(await send(agent, call));
    }),
  );
  agent.destroy();
  return figures;
}

/**
 * The search API and the same queries sent to the engine directly, in turns: milliseconds at 1 and
 * at 8 clients.
 */
export async function measureSearch(
  site: string,
  engine: { url: string; searchKey: string; index: string },
): Promise<string[]> {
  const api: Call[] = searches.map((params) => ({
    url: `${site}/api/v1/search?${writeSearchParams(params)}`,
    method: "GET",
  }));
  const raw: Call[] = searches.map((params) => {
    const queries = pageQueries(engine.index, searchOf(params)).map(inOneWay);
    return {
      url: `${engine.url}/multi-search`,
      method: "POST",
      headers: { "content-type": "application/json", authorization: `Bearer ${engine.searchKey}` },
      body: JSON.stringify({ queries }),
    };
  });
  await times(api, 4, 5);
  await times(raw, 4, 5);
  const lines: string[] = [];
  for (const clients of [1, 8]) {
    const figures = { api: [] as number[], raw: [] as number[] };
    for (let turn = 0; turn < 4; turn += 1) {
      figures.raw.push(...(await times(raw, clients, 15)));
      figures.api.push(...(await times(api, clients, 15)));
    }
    const show = (list: number[]) =>
      `p50 ${median(list).toFixed(1)} ms, p95 ${percentile(list, 0.95).toFixed(1)} ms`;
    const ratio = (share: number) =>
      (percentile(figures.api, share) / percentile(figures.raw, share)).toFixed(2);
    lines.push(
      `search, ${clients} client${clients > 1 ? "s" : ""}: API ${show(figures.api)}; Meilisearch alone ${show(figures.raw)}; ratio p50 ${ratio(0.5)}, p95 ${ratio(0.95)} (aim at most 1.5)`,
    );
  }
  return lines;
}
