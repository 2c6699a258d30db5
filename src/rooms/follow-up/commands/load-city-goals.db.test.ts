import { expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { loadCityGoals } from "./load-city-goals.ts";

it("reads the council's goals in once, one under the other, and is for the house alone", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const goals = [
    { key: "top", level: "orientation", title: "Staden håller", about: "Om" },
    { key: "low", level: "operational_area", under: "top", title: "Allt går vidare", about: "Om" },
  ];
  const asked = { body: board.slug, from: "2024-01-01", to: "2027-12-31", goals };
  await expectRefused(world, ["goal"], async () => loadCityGoals(world, await people.administrator.actor(), asked));
  expect(resultOf(await loadCityGoals(world, theHouse, asked)).goals).toBe(2);
  expect(resultOf(await loadCityGoals(world, theHouse, asked)).goals).toBe(0);
  const rows = await world.db
    .selectFrom("goal as g")
    .leftJoin("goal as p", "p.id", "g.parent_id")
    .select(["g.title", "p.title as above", "g.state"])
    .orderBy("g.title")
    .execute();
  expect(rows).toEqual([
    { title: "Allt går vidare", above: "Staden håller", state: "adopted" },
    { title: "Staden håller", above: null, state: "adopted" },
  ]);
});
