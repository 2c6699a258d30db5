import { beforeAll, expect, it } from "vitest";
import { addCase, addTo } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { markDocument } from "./mark-document.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});

it("marks one document with a provision, and takes the mark away", async () => {
  const { world, people, social } = registry;
  const { id } = await addTo(world, people.registrar, await addCase(world, people.registrar, social));
  const mark = async (version: number, secrecyProvision: string) =>
    markDocument(world, await people.registrar.actor(), { document: id, version, secrecyProvision });
  expect(await mark(1, "hemligt")).toMatchObject(refused("register:provision-unclear", "secrecyProvision"));
  expect((await mark(1, "OSL 21 kap. 3 §")).ok).toBe(true);
  const row = () => world.db.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
  expect(await row()).toMatchObject({ secrecy_provision: "OSL 21 kap. 3 §", version: 2 });
  expect(await mark(1, "")).toMatchObject({ ok: false, problem: { kind: "conflict" } });
  expect((await mark(2, "")).ok).toBe(true);
  expect(await row()).toMatchObject({ secrecy_provision: null, secrecy_day: null });
});

it("keeps the mark while there is something to protect", async () => {
  const { world, people, social } = registry;
  const secret = { protectedTitle: "Om Petra", secrecyProvision: "OSL 21 kap. 3 §" };
  const { id } = await addTo(world, people.registrar, await addCase(world, people.registrar, social), secret);
  const outcome = await markDocument(world, await people.registrar.actor(), { document: id, version: 1 });
  expect(outcome).toMatchObject(refused("register:protected-text-remains", "secrecyProvision"));
});
