import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { Lane } from "@/lib/server/lane";

beforeEach(() => void vi.useFakeTimers({ toFake: ["performance", "setTimeout", "clearTimeout"] }));
afterEach(() => void vi.useRealTimers());

const bounds = { atOnce: 1, ofHeavy: 1, ofOne: 1, light: 1, waiting: 10, wait: Number.POSITIVE_INFINITY };
const laneOf = (more: Partial<typeof bounds>) => new Lane({ ...bounds, ...more }, 10);

type Turn = ReturnType<Lane["ask"]>;

/** What is decided about turns by now. */
async function statesOf(...turns: Turn[]): Promise<(boolean | "waits")[]> {
  const waits = Promise.resolve().then(() => "waits" as const);
  return await Promise.all(turns.map(({ comes }) => Promise.race([comes, waits])));
}

/** Works for a client for so many ms. */
async function work(lane: Lane, client: number, ms: number): Promise<void> {
  const turn = lane.ask(client);
  expect(await turn.comes).toBe(true);
  vi.advanceTimersByTime(ms);
  turn.leave();
}

/** Makes clients known as ones that ask for little. */
async function know(lane: Lane, ...clients: number[]): Promise<void> {
  for (const client of clients) await work(lane, client, 10);
}

test("so many are inside at once, and each that leaves lets one in", async () => {
  const lane = laneOf({ atOnce: 2 });
  const turns = [lane.ask(), lane.ask(), lane.ask(), lane.ask()] as const;
  expect(await statesOf(...turns)).toEqual([true, true, "waits", "waits"]);
  turns[0].leave();
  turns[0].leave();
  expect(await statesOf(turns[2], turns[3])).toEqual([true, "waits"]);
  turns[3].leave();
  turns[1].leave();
  expect(await statesOf(turns[3], lane.ask())).toEqual([false, true]);
});

test("whoever was worked for least goes first, and whoever was worked for most is sent away", async () => {
  const lane = laneOf({ waiting: 3 });
  await know(lane, 2, 4);
  await work(lane, 1, 500);
  await work(lane, 3, 20);
  const inside = lane.ask(9);
  const [heavy, light, middle] = [lane.ask(1), lane.ask(2), lane.ask(3)];
  const lightToo = lane.ask(4);
  expect(await statesOf(heavy, light, middle, lightToo)).toEqual([false, "waits", "waits", "waits"]);
  expect(await statesOf(lane.ask(1))).toEqual([false]);
  inside.leave();
  expect(await statesOf(light, lightToo, middle)).toEqual([true, "waits", "waits"]);
  light.leave();
  expect(await statesOf(lightToo, middle)).toEqual([true, "waits"]);
});

test("time is shared among all who are inside, so that a slow machine makes nobody heavy", async () => {
  const lane = laneOf({ atOnce: 5, waiting: 1 });
  const beside = [5, 6, 7].map((client) => lane.ask(client));
  await work(lane, 1, 400); // its part is 100 ms
  for (const turn of beside) turn.leave();
  await work(lane, 2, 200);
  const inside = [5, 6, 7, 8, 9].map((client) => lane.ask(client));
  const [slow, fast] = [lane.ask(1), lane.ask(2)];
  expect(await statesOf(slow, fast)).toEqual(["waits", false]);
  for (const turn of inside) turn.leave();
});

test("what was done for a client is forgotten by half in twenty seconds", async () => {
  const lane = laneOf({});
  for (let turn = 0; turn < 10; turn += 1) await work(lane, 1, 100);
  vi.advanceTimersByTime(60_000);
  for (let turn = 0; turn < 3; turn += 1) await work(lane, 2, 100);
  const inside = lane.ask(9);
  const [later, first] = [lane.ask(2), lane.ask(1)];
  inside.leave();
  expect(await statesOf(later, first)).toEqual(["waits", true]);
});

test("one client has a part of the places, and its many requests count against it", async () => {
  const lane = laneOf({ atOnce: 3, ofOne: 2, waiting: 3 });
  await know(lane, 1, 2, 3);
  const many = Array.from({ length: 5 }, () => lane.ask(1));
  expect(await statesOf(...many)).toEqual([true, true, "waits", "waits", "waits"]);
  const [other, more] = [lane.ask(2), lane.ask(3)];
  expect(await statesOf(other, more)).toEqual([true, "waits"]);
  expect(await statesOf(...many)).toEqual([true, true, "waits", "waits", false]);
});

test("whoever has a large share of the work leaves places to others", async () => {
  const lane = laneOf({ atOnce: 3, ofHeavy: 2, light: 0.05 });
  await know(lane, 4);
  for (const client of [1, 2, 3]) await work(lane, client, 5_000);
  const heavy = [1, 2, 3].map((client) => lane.ask(client)) as [Turn, Turn, Turn];
  expect(await statesOf(...heavy)).toEqual([true, true, "waits"]);
  const light = lane.ask(4);
  expect(await statesOf(light)).toEqual([true]);
  light.leave();
  expect(await statesOf(heavy[2])).toEqual(["waits"]);
  heavy[0].leave();
  expect(await statesOf(heavy[2])).toEqual([true]);
});

test("nobody waits for longer than is said", async () => {
  const lane = laneOf({ wait: 3_000 });
  lane.ask();
  const late = lane.ask();
  vi.advanceTimersByTime(2_999);
  expect(await statesOf(late)).toEqual(["waits"]);
  vi.advanceTimersByTime(1);
  expect(await statesOf(late)).toEqual([false]);
});

test("requests that take long weigh more than as much work of many short ones", async () => {
  const lane = laneOf({});
  for (let turn = 0; turn < 4; turn += 1) await work(lane, 1, 250);
  await work(lane, 2, 1_000);
  const inside = lane.ask(9);
  const [long, short] = [lane.ask(2), lane.ask(1)];
  inside.leave();
  expect(await statesOf(long, short)).toEqual(["waits", true]);
});

test("clients that nothing is known of leave one place to others", async () => {
  const lane = laneOf({ atOnce: 3 });
  await know(lane, 4);
  const fresh = [1, 2, 3].map((client) => lane.ask(client)) as [Turn, Turn, Turn];
  expect(await statesOf(...fresh, lane.ask(4))).toEqual([true, true, "waits", true]);
});
