import { beforeAll, expect, it } from "vitest";
import { addCase, addTo, keepText } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { discardDraft } from "./discard-draft.ts";
import { makeRecord } from "./make-record.ts";

let registry: Registry;
beforeAll(async () => {
  registry = await openRegistry();
});
const draft = async () => {
  const { world, people, social } = registry;
  const file = await addCase(world, people.registrar, social);
  const files = [await keepText(world)];
  return { ...(await addTo(world, people.officer, file, { direction: "drawn_up", files })), file };
};
const row = (id: string) =>
  registry.world.db.selectFrom("document").selectAll().where("id", "=", id).executeTakeFirstOrThrow();

it("takes a draft's files away and keeps its number", async () => {
  const { world, people } = registry;
  const { id, file } = await draft();
  expect((await discardDraft(world, await people.officer.actor(), { document: id })).ok).toBe(true);
  expect(await row(id)).toMatchObject({ status: "discarded", number: 1 });
  expect(await world.db.selectFrom("document_file").selectAll().where("document_id", "=", id).execute()).toEqual([]);
  expect((await addTo(world, people.registrar, file)).number).toBe(2);
  expect((await verifyTrail(world.db)).flaws).toEqual([]);
});

it("never takes a record away", async () => {
  const { world, people } = registry;
  const { id } = await draft();
  await makeRecord(world, await people.officer.actor(), { document: id });
  expect(await discardDraft(world, await people.registrar.actor(), { document: id })).toMatchObject(
    refused("register:record-is-kept"),
  );
});
