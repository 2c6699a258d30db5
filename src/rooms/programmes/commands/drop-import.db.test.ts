import { expect, it } from "vitest";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { testWorld } from "../../../../tests/support/world.ts";
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
