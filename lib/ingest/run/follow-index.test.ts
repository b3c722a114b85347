import { setTimeout } from "node:timers/promises";
import { expect, test } from "vitest";
import { enoughToDrain, IndexFollower } from "@/lib/ingest/run/follow-index";

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
  for (let batch = 0; batch < 10; batch++) follower.notify(enoughToDrain);
  await setTimeout(8);
  follower.notify(enoughToDrain);
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
  follower.notify(enoughToDrain);
  follower.notify(enoughToDrain);
  expect(await follower.settle()).toBeNull();
  expect(await follower.settle()).toBeNull();
  expect(drains).toBe(1);
});

test("few determinations are sent only at the end, so that the index processes them at once", async () => {
  let drains = 0;
  const follower = new IndexFollower(async () => {
    drains++;
  });
  follower.notify(enoughToDrain / 2);
  follower.notify(1);
  expect(drains).toBe(0);
  await follower.settle();
  expect(drains).toBe(1);
});
