import { beforeAll, expect, it } from "vitest";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { assignOfficer } from "./assign-officer.ts";
import { closeCase } from "./close-case.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("gives a case to somebody at the authority, or to nobody", async () => {
  const { world, people, social } = registry;
  const file = await addCase(world, people.registrar, social);
  const assign = async (asked: Record<string, unknown>) =>
    assignOfficer(world, await people.registrar.actor(), { case: file.id, ...asked });
  const officer = async () =>
    (await world.db.selectFrom("case_file").select("officer_id").where("id", "=", file.id).executeTakeFirstOrThrow())
      .officer_id;
  expect((await assign({ officer: people.officer.id })).ok).toBe(true);
  expect(await officer()).toBe(people.officer.id);
  expect(await assign({ officer: people.otherRegistrar.id })).toMatchObject(
    refused("register:officer-unknown", "officer"),
  );
  expect(await assign({ unit: world.newId() })).toMatchObject(refused("register:unit-unknown", "unit"));
  expect((await assign({ officer: "" })).ok).toBe(true);
  expect(await officer()).toBeNull();
  const { rows } = await world.pool.query("select sentence from audit_entry where subject_id = $1 order by position", [
    file.id,
  ]);
  expect(rows.map(({ sentence }) => sentence).slice(1)).toEqual([
    `utsåg handläggare för ärende ${file.number}: Hedda Handläggarsson`,
    `utsåg handläggare för ärende ${file.number}: ingen`,
  ]);
  await closeCase(world, await people.registrar.actor(), { case: file.id, outcome: "Klart" });
  expect(await assign({ officer: people.officer.id })).toMatchObject(refused("register:case-is-closed"));
});
