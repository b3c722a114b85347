import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { enoughToHandOver, IndexFollower } from "@/lib/ingest/run/follow-index";

test("one drain runs at a time, and another drains what is stored meanwhile", async () => {
  let running = 0;
  let most = 0;
  let drains = 0;
  const follower = new IndexFollower(async () => {
    most = Math.max(most, ++running);
    await setTimeout(5);
    running--;
    drains++;
  });
  for (let batch = 0; batch < 10; batch++) follower.notify(enoughToHandOver);
  await setTimeout(8);
  follower.notify(enoughToHandOver);
  expect(await follower.settle()).toBeNull();
  expect(most).toBe(1);
  expect(drains).toBeGreaterThanOrEqual(2);
  expect(drains).toBeLessThan(10);
});

test("a drain that fails is reported at the end, unless a later one succeeds", async () => {
  let up = false;
  const follower = new IndexFollower(async () => {
    if (!up) throw new Error("no answer");
  });
  expect(await follower.settle()).toBe("no answer");
  up = true;
  expect(await follower.settle()).toBeNull();
});

test("when aborted it ends the running drain and begins no other", async () => {
  const controller = new AbortController();
  let drains = 0;
  const follower = new IndexFollower(async () => {
    drains++;
    await setTimeout(5);
    controller.abort();
  }, controller.signal);
  follower.notify(enoughToHandOver);
  follower.notify(enoughToHandOver);
  expect(await follower.settle()).toBeNull();
  expect(await follower.settle()).toBeNull();
  expect(drains).toBe(1);
});

test("little is handed over at the end only, so that the index takes it in at one go", async () => {
  let drains = 0;
  const follower = new IndexFollower(async () => {
    drains++;
  });
  follower.notify(enoughToHandOver / 2);
  follower.notify(1);
  expect(drains).toBe(0);
  await follower.settle();
  expect(drains).toBe(1);
});
