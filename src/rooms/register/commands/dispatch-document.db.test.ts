import { beforeAll, expect, it } from "vitest";
import { addCase, addTo, keepText } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { dispatchDocument } from "./dispatch-document.ts";

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

it("makes what is drawn up here a record that was sent, and nothing else", async () => {
  const { world, people, social } = registry;
  const { id } = await draft();
  const send = async (document: string, asked: Record<string, unknown>) =>
    dispatchDocument(world, await people.officer.actor(), { document, ...asked });
  expect(await send(id, {})).toMatchObject(refused("register:recipient-missing", "publicCounterparty"));
  expect(await send(id, { protectedCounterparty: "Petra" })).toMatchObject(
    refused("register:mark-first", "protectedCounterparty"),
  );
  expect((await send(id, { publicCounterparty: "Kommunstyrelsen", day: "2026-03-09" })).ok).toBe(true);
  expect(await row(id)).toMatchObject({
    status: "record",
    direction: "dispatched",
    public_counterparty: "Kommunstyrelsen",
  });
  expect(await send(id, { publicCounterparty: "Polisen" })).toMatchObject(refused("register:only-drawn-up-is-sent"));
  const received = await addTo(world, people.registrar, await addCase(world, people.registrar, social));
  expect(await send(received.id, { publicCounterparty: "Polisen" })).toMatchObject(
    refused("register:only-drawn-up-is-sent"),
  );
});
