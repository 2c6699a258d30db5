import { beforeAll, expect, it } from "vitest";
import { answered, begun } from "../../../../tests/support/compiled.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { paragraphPage } from "./paragraph-page.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
  await begun(world, here.asked);
});

it("shows one paragraph to those who write the report, and to nobody else", async () => {
  const row = await world.db
    .selectFrom("executive_paragraph")
    .select("id")
    .where("part", "=", "the_matter")
    .executeTakeFirstOrThrow();
  const one = { paragraph: row.id, consultation: here.asked.id };
  expect(await paragraphPage(world, await here.asked.strategist.actor(), one)).toMatchObject({
    ok: true,
    value: { part: "the_matter", edited: false, unsettled: false, difference: null },
  });
  expect(await paragraphPage(world, await here.people.officer.actor(), one)).toMatchObject({
    problem: { kind: "missing" },
  });
  const elsewhere = { ...one, consultation: world.newId() };
  expect(await paragraphPage(world, await here.asked.strategist.actor(), elsewhere)).toMatchObject({
    problem: { kind: "missing" },
  });
});
