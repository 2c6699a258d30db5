import { beforeAll, expect, it } from "vitest";
import { addCase } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { addForeignNumber } from "./add-foreign-number.ts";
import { relateCases } from "./relate-cases.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("keeps somebody else's number as written, and finds it as typed", async () => {
  const { world, people, social } = registry;
  const registrar = await people.registrar.actor();
  const file = await addCase(world, people.registrar, social);
  const add = (foreignNumber: string) =>
    addForeignNumber(world, registrar, { case: file.id, foreignNumber, saidBy: "Polisen" });
  expect((await add("Dnr A612.004/2023")).ok).toBe(true);
  expect(await add("Dnr A612.004/2023")).toMatchObject(refused("register:number-there-already", "foreignNumber"));
  expect(await add("--")).toMatchObject(refused("register:number-missing", "foreignNumber"));
  expect(await add("9".repeat(10_000))).toMatchObject(refused("web:field.too-long", "foreignNumber"));
  const other = await addCase(world, people.registrar, social);
  const named = await relateCases(world, registrar, { case: other.id, other: "a612 4 2023", kind: "related" });
  expect(named).toMatchObject({ ok: true, value: { number: file.number } });
  const asked = `select words @@ to_tsquery('swedish', 'polis') as kept, public_words @@ to_tsquery('swedish', 'polis') as leak
    from search_entry where case_id = $1`;
  expect((await world.pool.query(asked, [file.id])).rows).toEqual([{ kept: true, leak: false }]);
});
