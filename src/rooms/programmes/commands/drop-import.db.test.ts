import { expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
import { advanceVersion } from "./advance-version.ts";
import { beginImport } from "./begin-import.ts";
import { discardVersion } from "./discard-version.ts";
import { dropImport } from "./drop-import.ts";

it("throws the waiting text away, once or twice, and for nobody else; a draft that is discarded takes its text along", async () => {
  const world = await testWorld();
  const people = await programmeCast(world);
  const me = await people.strategist.actor();
  const [{ id: version }, { id: other }] = [await draftVersion(world, people), await draftVersion(world, people)];
  const waiting = () => world.db.selectFrom("programme_import").select("version_id").execute();
  for (const one of [version, other]) resultOf(await beginImport(world, me, { version: one, markdown: "# A" }));
  await expectRefused(world, ["programme_import"], async () =>
    dropImport(world, await people.coordinator.actor(), { version }),
  );
  resultOf(await dropImport(world, me, { version }));
  resultOf(await dropImport(world, me, { version }));
  expect(await waiting()).toEqual([{ version_id: other }]);
  resultOf(await discardVersion(world, me, { version: other, expectedVersion: 1 }));
  expect(await waiting()).toEqual([]);
  expect(faultsOf(await dropImport(world, me, { version: "x" }))).toEqual({
    version: "programmes:problem.version-missing",
  });
});

it("is not needed when the version is no longer written: what waits goes with the step that shuts it", async () => {
  const world = await testWorld();
  const people = await programmeCast(world);
  const me = await people.strategist.actor();
  const { id: version } = await addVersion(world, people.board, { state: "drafting" });
  resultOf(await beginImport(world, me, { version, markdown: "# A" }));
  const waiting = () => world.db.selectFrom("programme_import").select("version_id").execute();
  resultOf(await advanceVersion(world, me, { version, act: "prepare", expectedVersion: 1 }));
  expect(await waiting()).toHaveLength(1);
  resultOf(await advanceVersion(world, me, { version, act: "table", expectedVersion: 2 }));
  expect(await waiting()).toHaveLength(1);
  resultOf(await advanceVersion(world, me, { version, act: "take-up", expectedVersion: 3 }));
  resultOf(await advanceVersion(world, me, { version, act: "propose", expectedVersion: 4 }));
  expect(await waiting()).toEqual([]);
});
