import { expect, it } from "vitest";
import { addBody, cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { loadWheels } from "./load-wheels.ts";

it("reads the wheels in once, closed, open or to come by their days, and is for the house alone", async () => {
  const world = await testWorld("2026-11-28T08:00:00Z");
  const people = await cast(world);
  const board = await addBody(world, "Kommunstyrelsen", "executive_board");
  const asked = { body: board.slug, years: [2026, 2027] };
  await expectRefused(world, ["follow_up_period"], async () =>
    loadWheels(world, await people.administrator.actor(), asked),
  );
  expect(resultOf(await loadWheels(world, theHouse, asked)).periods).toBe(11);
  expect(resultOf(await loadWheels(world, theHouse, asked)).periods).toBe(0);
  const rows = await world.db.selectFrom("follow_up_period").select(["year", "kind", "state"]).execute();
  const stateOf = (year: number, kind: string) => rows.find((one) => one.year === year && one.kind === kind)?.state;
  expect([stateOf(2026, "t2"), stateOf(2026, "annual"), stateOf(2027, "plan")]).toEqual(["closed", "planned", "open"]);
});
