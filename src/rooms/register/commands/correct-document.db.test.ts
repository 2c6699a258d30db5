import { beforeAll, expect, it } from "vitest";
import { addCase, addTo } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { correctDocument } from "./correct-document.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("keeps what stood there, also in a record", async () => {
  const { world, people, social } = registry;
  const file = await addCase(world, people.registrar, social);
  const { id } = await addTo(world, people.registrar, file);
  const correct = async (asked: Record<string, unknown>) =>
    correctDocument(world, await people.registrar.actor(), asked);
  const asked = {
    document: id,
    version: 1,
    publicTitle: "Yttrande",
    publicCounterparty: "Enskild",
    day: "2026-03-05",
    reason: "Fel rubrik",
  };
  expect(await correct({ ...asked, reason: "" })).toMatchObject(refused("register:reason-missing", "reason"));
  expect((await correct(asked)).ok).toBe(true);
  const kept = world.db.selectFrom("correction").selectAll().where("case_id", "=", file.id).orderBy("field");
  expect(await kept.execute()).toMatchObject([
    { document_id: id, field: "day", old_value: "2026-03-10", new_value: "2026-03-05" },
    { document_id: id, field: "publicTitle", old_value: "Skrivelse", new_value: "Yttrande" },
  ]);
  expect(await correct(asked)).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  const secret = { ...asked, version: 2, protectedTitle: "Hemlig" };
  expect(await correct(secret)).toMatchObject(refused("register:mark-first", "protectedTitle"));
  expect(await correct({ ...asked, version: 2 })).toMatchObject(refused("register:nothing-changed", ""));
});
