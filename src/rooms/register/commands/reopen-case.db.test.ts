import { beforeAll, expect, it } from "vitest";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { closeCase } from "./close-case.ts";
import { reopenCase } from "./reopen-case.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("keeps how the case was closed as a correction with the reason", async () => {
  const { world, people, social } = registry;
  const { id } = await addCase(world, people.registrar, social);
  const reopen = async (reason: string) => reopenCase(world, await people.registrar.actor(), { case: id, reason });
  expect(await reopen("Mer kom in")).toMatchObject(refused("register:case-is-open"));
  await closeCase(world, await people.registrar.actor(), { case: id, outcome: "Klart" });
  const officer = await people.officer.actor();
  expect(await reopenCase(world, officer, { case: id, reason: "Mer" })).toMatchObject({
    problem: { kind: "forbidden" },
  });
  expect(await reopen("")).toMatchObject(refused("register:reason-missing", "reason"));
  expect((await reopen("Mer kom in")).ok).toBe(true);
  const row = await world.db.selectFrom("case_file").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  expect(row).toMatchObject({ state: "open", closed_day: null, outcome: null });
  const kept = await world.db.selectFrom("correction").selectAll().where("case_id", "=", id).orderBy("field").execute();
  expect(kept).toMatchObject([
    { field: "closedDay", old_value: "2026-03-10", new_value: null, reason: "Mer kom in" },
    { field: "outcome", old_value: "Klart", new_value: null },
  ]);
});
