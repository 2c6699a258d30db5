import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addSecretary, decide, planMeeting, putItem } from "../../../../tests/support/meeting.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { itemExcerpt } from "./item-excerpt.ts";
import { itemPage } from "./item-page.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});

it("shows the item with its words, its neighbours and where it was tabled from", async () => {
  const secretary = await addSecretary(world, people.social);
  const [today, later] = [
    await planMeeting(world, people.social, "2026-03-10"),
    await planMeeting(world, people.social, "2026-04-14"),
  ];
  const ids: string[] = [];
  for (const title of ["A", "B", "C"]) ids.push((await putItem(world, today, { title })).id);
  const read = async (item: string) => resultOf(await itemPage(world, await secretary.actor(), { item }));
  const [, middle = "", last = ""] = ids;
  const { around, words, allowed } = await read(middle);
  expect(around).toMatchObject({
    number: 2,
    count: 3,
    previous: { title: "A" },
    next: { title: "C" },
    waiting: { title: "C" },
  });
  expect([words.proposed.length, words.decision, allowed.has("decide")]).toEqual([1, [], true]);
  await decide(world, last, { outcome: "tabled", tabledTo: later.id });
  const tabled = await read(last);
  expect(tabled.around.waiting?.title).toBe("A");
  expect((await read(tabled.item.tabledTo?.itemId ?? "")).tabledFrom?.toString()).toBe("2026-03-10");
});

it("is not there for another body, and has no excerpt before it is decided", async () => {
  const { id } = await putItem(world, await planMeeting(world, people.social, "2026-03-10", { startsAt: "9" }));
  const asked = { item: id };
  expect(await itemExcerpt(world, await people.officer.actor(), asked)).toMatchObject({
    problem: { kind: "too-late" },
  });
  await decide(world, id);
  expect(resultOf(await itemExcerpt(world, await people.officer.actor(), asked)).paragraph).toBeGreaterThan(0);
  for (const ask of [itemPage, itemExcerpt]) {
    expect(await ask(world, await people.otherRegistrar.actor(), asked)).toMatchObject({
      problem: { kind: "missing" },
    });
    expect(await ask(world, await people.nobody.actor(), asked)).toMatchObject({ problem: { kind: "forbidden" } });
    expect((await ask(world, await people.officer.actor(), { item: world.newId() })).ok).toBe(false);
  }
});
