import { beforeAll, expect, it } from "vitest";
import { incomingCast } from "../../../../tests/support/asked.ts";
import { cast } from "../../../../tests/support/cast.ts";
import { addTo, keepText } from "../../../../tests/support/register.ts";
import { arrange, type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { incomingFiles } from "./incoming-files.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let documentId = "";
let asked: Awaited<ReturnType<typeof incomingCast>>;

beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  asked = await incomingCast(world, people);
  const files = [await keepText(world, "forslag.txt", "Ett program.")];
  documentId = (await addTo(world, people.registrar, asked.file, { publicTitle: "Förslaget", files })).id;
  await arrange(world, (tx) => tx.updateTable("proposal").set({ document_id: documentId }).execute());
});

const names = async (person: typeof people.registrar) => {
  const found = await incomingFiles(world, await person.actor(), { consultee: asked.consultee });
  return found.ok ? found.value.map(({ name }) => name) : found.problem.kind;
};

it("lists what came with the question, to those it came to alone", async () => {
  expect(await names(people.otherRegistrar)).toEqual(["forslag.txt"]);
  expect([await names(people.registrar), await names(people.nobody)]).toEqual(["missing", "forbidden"]);
});

it("never lists what is marked as secret, be it the document or its case", async () => {
  const marked = { secrecy_provision: "OSL 18:13", secrecy_day: Temporal.PlainDate.from("2026-03-10") };
  const open = { secrecy_provision: null, secrecy_day: null };
  const mark = (table: "document" | "case_file", id: string, how: typeof marked | typeof open) =>
    arrange(world, (tx) => tx.updateTable(table).set(how).where("id", "=", id).execute());
  await mark("document", documentId, marked);
  expect(await names(people.otherRegistrar)).toEqual([]);
  await mark("document", documentId, open);
  await mark("case_file", asked.file.id, marked);
  expect(await names(people.otherRegistrar)).toEqual([]);
});
