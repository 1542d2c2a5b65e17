import { setTimeout as pause } from "node:timers/promises";
import { expect, it } from "vitest";
import { sideBySide } from "../../shared/side-by-side.ts";

it("answers in the order asked, whatever ends first", async () => {
  const answers = await sideBySide([30, 1, 15, 2], 3, async (ms) => {
    await pause(ms);
    return ms * 10;
  });
  expect(answers).toEqual([300, 10, 150, 20]);
});

it("has so many items under way and no more", async () => {
  let [underWay, most] = [0, 0];
  await sideBySide(Array.from({ length: 20 }), 4, async () => {
    most = Math.max(most, ++underWay);
    await pause(1);
    underWay--;
  });
  expect(most).toBe(4);
});

it("throws the error of an item, begins nothing after it and leaves nothing under way", async () => {
  const [begun, ended]: [number[], number[]] = [[], []];
  const work = sideBySide([0, 1, 2, 3, 4, 5], 2, async (n) => {
    begun.push(n);
    await pause(n === 1 ? 1 : 20);
    if (n === 1) throw new Error("no luck");
    ended.push(n);
  });
  await expect(work).rejects.toThrow("no luck");
  expect(begun).toEqual([0, 1]);
  expect(ended).toEqual([0]);
});

it("of nothing makes nothing", async () => {
  expect(await sideBySide([], 8, async () => 1)).toEqual([]);
});
