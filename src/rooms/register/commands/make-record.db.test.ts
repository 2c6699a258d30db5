import { beforeAll, expect, it } from "vitest";
import { addCase, addTo, keepText } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
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

it("makes a working document a public record from that day, once", async () => {
  const { world, people } = registry;
  const { id } = await draft();
  const officer = await people.officer.actor();
  expect(await makeRecord(world, officer, { document: id, day: "2026-03-11" })).toMatchObject(
    refused("register:day-in-future", "day"),
  );
  expect((await makeRecord(world, officer, { document: id, day: "2026-03-09" })).ok).toBe(true);
  const record = await row(id);
  expect(record).toMatchObject({ status: "record", recorded_at: world.now() });
  expect(record.day.toString()).toBe("2026-03-09");
  expect(await makeRecord(world, officer, { document: id })).toMatchObject(refused("register:is-record-already"));
});
