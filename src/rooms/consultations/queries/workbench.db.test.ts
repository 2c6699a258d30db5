import { beforeAll, expect, it } from "vitest";
import { answered, handleAll, seenIn } from "../../../../tests/support/compiled.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { workbench } from "./workbench.ts";

let world: TestWorld;
let here: Awaited<ReturnType<typeof answered>>;
beforeAll(async () => {
  world = await testWorld();
  here = await answered(world);
  const [first] = await seenIn(world, here.asked);
  await handleAll(world, here.asked, { seen: first, tags: "larm" });
});
const found = async (more: object = {}) =>
  resultOf(await workbench(world, await here.asked.strategist.actor(), { consultation: here.asked.id, ...more }));
const names = async (more: object) => (await found(more)).viewpoints.map(({ name }) => name);

it("has every viewpoint with what became of it, the sections, the stances, and what to filter by", async () => {
  const { viewpoints, sections, stances, consultees, tags } = await found();
  expect(viewpoints).toMatchObject([
    { name: "Socialnämnden", sectionId: here.sectionId, outcome: "taken", tags: ["larm"] },
    { name: "Kulturnämnden", sectionId: null, outcome: null },
  ]);
  expect(sections.map(({ heading }) => heading)).toEqual(["Beredskap", "Personsäkerhet", "Larmkedja"]);
  expect(stances).toEqual([{ sectionId: here.sectionId, stance: "rejects", count: 1 }]);
  expect([consultees.map(({ name }) => name), tags]).toEqual([["Socialnämnden", "Kulturnämnden"], ["larm"]]);
});

it("is narrowed by each filter, and takes no notice of one it does not know", async () => {
  expect(await names({ state: "unhandled" })).toEqual(["Kulturnämnden"]);
  expect(await names({ state: "taken" })).toEqual(["Socialnämnden"]);
  expect(await names({ consultee: here.culture })).toEqual(["Kulturnämnden"]);
  expect(await names({ tag: "larm" })).toEqual(["Socialnämnden"]);
  expect(await names({ kind: "support" })).toEqual([]);
  expect(await names({ state: "'; drop", kind: "x", consultee: "1" })).toHaveLength(2);
});

it("is empty for those who were asked", async () => {
  const other = await workbench(world, await here.people.officer.actor(), { consultation: here.asked.id });
  expect(other).toEqual({ ok: true, value: { viewpoints: [], sections: [], stances: [], consultees: [], tags: [] } });
});
