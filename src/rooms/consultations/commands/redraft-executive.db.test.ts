import { beforeEach, expect, it } from "vitest";
import { answered, begun, handleAll } from "../../../../tests/support/compiled.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { redraftExecutive } from "./redraft-executive.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeEach(async () => {
  world = await testWorld();
  here = await answered(world);
  await begun(world, here.asked);
});
const rows = () => world.db.selectFrom("executive_paragraph").selectAll().orderBy("position").execute();

it("brings in what has been handled since, and changes nothing when nothing is new", async () => {
  const strategist = await here.asked.strategist.actor();
  const before = await rows();
  expect(await redraftExecutive(world, strategist, { consultation: here.asked.id })).toEqual({ ok: true, value: null });
  expect(await rows()).toEqual(before);
  await handleAll(world, here.asked);
  await redraftExecutive(world, strategist, { consultation: here.asked.id });
  const views = (await rows()).filter(({ part }) => part === "views").map(({ content }) => JSON.stringify(content));
  expect(views[0]).toContain(
    "Remissinstanserna har lämnat två synpunkter på förslaget. Så har de hanterats: två tas med i förslaget.",
  );
  expect(views.slice(1).join()).toContain(
    "Socialnämnden har lämnat synpunkter på avsnittet Larmkedja. Förslaget ändras. Avsnittet skrivs om.",
  );
});

it("is refused to those who do not compile", async () => {
  const before = await rows();
  const refused = await redraftExecutive(world, await here.people.officer.actor(), { consultation: here.asked.id });
  expect(refused).toMatchObject({ problem: { kind: "forbidden" } });
  expect(await rows()).toEqual(before);
});
