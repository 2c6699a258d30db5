import { expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, keepText } from "../../../../tests/support/register.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { removeOrphanFiles } from "./remove-orphan-files.ts";

it("removes bytes that nothing refers to after a day, and no others", async () => {
  const world = await testWorld();
  const people = await cast(world);
  const register = await addRegister(world, people.social);
  const used = await keepText(world);
  await addCase(world, people.registrar, register, { firstDocument: "received", files: [used] });
  const left = await keepText(world);
  const stored = async () => (await world.db.selectFrom("stored_file").select("id").execute()).map(({ id }) => id);
  await removeOrphanFiles(world, {});
  expect(await stored()).toEqual(expect.arrayContaining([used.fileId, left.fileId]));
  world.clock.pass({ hours: 25 });
  const fresh = await keepText(world);
  await removeOrphanFiles(world, {});
  await removeOrphanFiles(world, {});
  expect((await stored()).toSorted()).toEqual([used.fileId, fresh.fileId].toSorted());
  expect(
    (await world.db.selectFrom("stored_chunk").select("file_id").execute()).map(({ file_id }) => file_id).toSorted(),
  ).toEqual((await stored()).toSorted());
});
