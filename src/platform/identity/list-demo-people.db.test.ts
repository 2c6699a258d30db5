import { expect, it } from "vitest";
import { addBody, addPerson } from "../../../tests/support/cast.ts";
import { arrange, testWorld } from "../../../tests/support/world.ts";
import { anyone } from "../access/actor.ts";
import { listDemoPeople } from "./list-demo-people.ts";

it("offers those with a demo errand, with their roles, and not those who have left", async () => {
  const world = await testWorld();
  const body = await addBody(world, "Socialnämnden");
  const stays = await addPerson(world, "Stina Stannarsson", "registrar", body);
  const leaves = await addPerson(world, "Lars Lämnarsson", "registrar", body);
  const without = await addPerson(world, "Ulla Utansson", "registrar", body);
  const ended_day = Temporal.PlainDate.from("2026-01-31");
  await arrange(world, async (tx) => {
    await tx.updateTable("person").set({ ended_day }).where("id", "=", leaves.id).execute();
    await tx.updateTable("person").set({ demo_errand: null }).where("id", "=", without.id).execute();
  });
  const shown = await listDemoPeople(world, anyone, {});
  expect(shown).toMatchObject({
    ok: true,
    value: [{ id: stays.id, name: "Stina Stannarsson", roles: "registrar, Socialnämnden" }],
  });
});
