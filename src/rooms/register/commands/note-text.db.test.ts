import { beforeAll, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, addTo, keepText } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { noteText } from "./note-text.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let document: string;
let file: { id: string; text_state: string };
const fileNow = () =>
  world.db
    .selectFrom("document_file")
    .select(["id", "text_state"])
    .where("document_id", "=", document)
    .executeTakeFirstOrThrow();

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  const made = await addCase(world, people.registrar, await addRegister(world, people.social), {});
  document = (await addTo(world, people.registrar, made, { files: [await keepText(world)] })).id;
  file = await fileNow();
});

it("is the house's own to say, whoever else may do what", async () => {
  const files = [{ id: file.id, state: "unreadable" }];
  for (const person of [people.registrar, people.administrator, people.nobody]) {
    expect(await noteText(world, await person.actor(), { document, files })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  }
  expect((await fileNow()).text_state).toBe("waiting");
});

it("notes how the reading went, and of this document's files only", async () => {
  const made = await addCase(
    world,
    people.registrar,
    { id: (await world.db.selectFrom("register").select("id").executeTakeFirstOrThrow()).id, body: people.social },
    {},
  );
  const other = await addTo(world, people.registrar, made, {});
  expect((await noteText(world, theHouse, { document: other.id, files: [{ id: file.id, state: "none" }] })).ok).toBe(
    true,
  );
  expect((await fileNow()).text_state).toBe("waiting");
  expect((await noteText(world, theHouse, { document, files: [{ id: file.id, state: "read" }] })).ok).toBe(true);
  expect((await fileNow()).text_state).toBe("read");
});

it("takes nothing it does not know", async () => {
  expect(await noteText(world, theHouse, { document, files: [{ id: file.id, state: "waiting" }] })).toMatchObject({
    problem: { kind: "invalid" },
  });
  expect(await noteText(world, theHouse, { document: file.id, files: [{ id: file.id, state: "read" }] })).toMatchObject(
    { problem: { kind: "missing" } },
  );
});
