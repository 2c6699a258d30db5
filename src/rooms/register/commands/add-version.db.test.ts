import { beforeAll, expect, it } from "vitest";
import { addCase, addTo, keepText } from "../../../../tests/support/register.ts";
import { openRegistry, type Registry, refused } from "../../../../tests/support/registry.ts";
import { addVersion } from "./add-version.ts";
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

it("adds files to a working document and keeps the old ones", async () => {
  const { world, people } = registry;
  const { id } = await draft();
  const files = [await keepText(world, "ny.txt", "Ny text")];
  expect(await addVersion(world, await people.officer.actor(), { document: id, files })).toMatchObject({
    value: { version: 2 },
  });
  const kept = world.db
    .selectFrom("document_file")
    .select(["name", "document_version as version"])
    .where("document_id", "=", id);
  expect(await kept.orderBy("document_version").execute()).toEqual([
    { name: "skrivelse.txt", version: 1 },
    { name: "ny.txt", version: 2 },
  ]);
  const jobs = await world.pool.query("select task_identifier as task from graphile_worker.jobs where key = $1", [
    `index-document:${id}`,
  ]);
  expect(jobs.rows).toEqual([{ task: "index-document" }]);
});

it("is refused without files, and for a record", async () => {
  const { world, people } = registry;
  const { id } = await draft();
  const officer = await people.officer.actor();
  expect(await addVersion(world, officer, { document: id })).toMatchObject(refused("register:file-missing", "files"));
  await makeRecord(world, officer, { document: id });
  const files = [await keepText(world)];
  expect(await addVersion(world, officer, { document: id, files })).toMatchObject(refused("register:record-is-fixed"));
});
