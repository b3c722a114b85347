import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { answersLane } from "@/lib/server/queue";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

type Client = { id: number; work: number; pause: number; next: number };
type Request = { client: Client; left: number; asked: number };

const cores = 2;
const step = 10;

/**
 * A minute of a machine that is asked for twice as much as it can do, in steps of 10 ms: all who are inside
 * share its cores. Milliseconds that people waited for each answer, null for what was refused.
 */
async function minuteOf(page: number): Promise<(number | null)[]> {
  const lane = answersLane();
  const client = (id: number, work: number, pause: number): Client => ({ id, work, pause, next: id * 7 });
  // People read for three seconds; fifteen programs ask five times a second whatever comes back; twelve
  // send what takes seconds, one after another.
  const people = Array.from({ length: 8 }, (_, at) => client(at, page, 3_000));
  const flood = Array.from({ length: 15 }, (_, at) => client(100 + at, 50, 200));
  const strangers = Array.from({ length: 12 }, (_, at) => client(200 + at, 1_500, 50));
  const inside = new Set<Request & { leave: () => void }>();
  const waits: (number | null)[] = [];
  const end = (request: Request, wait: number | null) => {
    const { client } = request;
    if (people.includes(client)) waits.push(wait);
    if (!flood.includes(client)) client.next = performance.now() + client.pause;
  };
  const ask = (client: Client) => {
    const request = { client, left: client.work, asked: performance.now() };
    client.next = flood.includes(client) ? client.next + client.pause : Number.POSITIVE_INFINITY;
    const { comes, leave } = lane.ask(client.id);
    void comes.then((enters) => (enters ? inside.add({ ...request, leave }) : end(request, null)));
  };
  for (let at = 0; at < 60_000; at += step) {
    for (const one of [...people, ...flood, ...strangers]) if (one.next <= performance.now()) ask(one);
    await Promise.resolve();
    const share = step * Math.min(1, cores / inside.size);
    vi.advanceTimersByTime(step);
    for (const request of inside) {
      request.left -= share;
      if (request.left > 0) continue;
      inside.delete(request);
      request.leave();
      end(request, performance.now() - request.asked);
    }
    await Promise.resolve();
  }
  return waits;
}

test.each([60, 120])(
  "people's pages of %i ms are answered within a second beside twice too much",
  async (page) => {
    const waits = await minuteOf(page);
    const answered = waits.filter((wait) => wait !== null).sort((one, other) => one - other);
    expect(waits.length).toBeGreaterThan(100);
    expect(answered.length / waits.length).toBeGreaterThan(0.98);
    expect(answered[Math.floor(answered.length * 0.95)]).toBeLessThan(1_000);
  },
);
