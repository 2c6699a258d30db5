import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { dropOldImport } from "../jobs/drop-old-import.ts";
import { dropImport } from "./drop-import.ts";
import { startImport } from "./start-import.ts";

it("a file of people is gone a day after it was read in, by the house alone", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const administrator = await people.administrator.actor();
  const pasted = "förnamn;efternamn;e-post\nÅsa;Öberg;asa@stad.example";
  const { id } = resultOf(await startImport(world, administrator, { pasted }));
  const left = () => world.db.selectFrom("person_import").select("id").execute();
  const jobs = await world.pool.query(
    "select run_at from graphile_worker.jobs where task_identifier = 'drop-old-import'",
  );
  expect(jobs.rows.map((job) => String(job.run_at))).toEqual(["2026-03-11T08:00:00Z"]);
  await dropOldImport(world, { import: id });
  expect(await left()).toHaveLength(1);
  world.clock.pass({ hours: 24 });
  await expectRefused(world, ["person_import"], () => dropImport(world, administrator, { import: id }));
  await dropOldImport(world, { import: id });
  await dropOldImport(world, { import: id });
  expect(await left()).toEqual([]);
  await expect(dropOldImport(world, { import: "x" })).rejects.toThrow(/malformed/);
});
