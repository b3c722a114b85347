import { expect, test } from "vitest";
import { Lane } from "@/lib/server/queue";

/** What is decided about a turn by now. */
async function stateOf({ comes }: { comes: Promise<boolean> }): Promise<boolean | "waits"> {
  return await Promise.race([comes, Promise.resolve().then(() => "waits" as const)]);
}

const never = Number.POSITIVE_INFINITY;

test("so many are inside at once, and each that leaves lets one in", async () => {
  const lane = new Lane({ atOnce: 2, ofHeavy: 2, light: 0, waiting: 10, wait: never });
  const turns = [lane.ask(), lane.ask(), lane.ask(), lane.ask()];
  expect(await Promise.all(turns.map(stateOf))).toEqual([true, true, "waits", "waits"]);
  turns[0]!.leave();
  turns[0]!.leave();
  expect(await Promise.all(turns.slice(2).map(stateOf))).toEqual([true, "waits"]);
  turns[3]!.leave();
  turns[1]!.leave();
  expect(await stateOf(turns[3]!)).toBe(false);
  expect(await stateOf(lane.ask())).toBe(true);
});

test("who sent least goes first, and who sent most is sent away where too many wait", async () => {
  const lane = new Lane({ atOnce: 1, ofHeavy: 1, light: 0, waiting: 3, wait: never });
  const inside = lane.ask();
  const [heavy, light, middle] = [lane.ask(500), lane.ask(1), lane.ask(20)];
  const lightToo = lane.ask(1);
  expect(await Promise.all([heavy, light, middle, lightToo].map(stateOf))).toEqual([
    false,
    "waits",
    "waits",
    "waits",
  ]);
  expect(await stateOf(lane.ask(30))).toBe(false);
  const order: string[] = [];
  for (const [name, turn] of Object.entries({ middle, light, lightToo }))
    void turn.comes.then(() => {
      order.push(name);
      turn.leave();
    });
  inside.leave();
  await Promise.all([light.comes, lightToo.comes, middle.comes]);
  expect(order).toEqual(["light", "lightToo", "middle"]);
});

test("nobody waits for longer than is said", async () => {
  const lane = new Lane({ atOnce: 1, ofHeavy: 1, light: 0, waiting: 3, wait: 20 });
  lane.ask();
  expect(await lane.ask().comes).toBe(false);
});

test("who was worked for long leaves places to others", async () => {
  const lane = new Lane({ atOnce: 3, ofHeavy: 2, light: 100, waiting: 10, wait: never });
  const [first, second, third] = [lane.ask(500), lane.ask(500), lane.ask(500)];
  expect(await Promise.all([first, second, third].map(stateOf))).toEqual([true, true, "waits"]);
  const light = lane.ask(100);
  expect(await stateOf(light)).toBe(true);
  light.leave();
  expect(await stateOf(third)).toBe("waits");
  first.leave();
  expect(await stateOf(third)).toBe(true);
});
