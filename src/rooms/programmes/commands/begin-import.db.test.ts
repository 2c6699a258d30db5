import { beforeAll, expect, it } from "vitest";
import { addVersion } from "../../../../tests/support/programme.ts";
import { draftVersion, programmeCast } from "../../../../tests/support/programme-people.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { beginImport } from "./begin-import.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof programmeCast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await programmeCast(world);
});
const me = () => people.strategist.actor();
const waiting = (version: string) =>
  world.db.selectFrom("programme_import").selectAll().where("version_id", "=", version).execute();

it("keeps one text a version, the latest, and changes nothing of the version", async () => {
  const { id: version } = await draftVersion(world, people);
  resultOf(await beginImport(world, await me(), { version, markdown: "# Ett\n\nText." }));
  const reported = [{ what: "comment", text: "Är det rätt?", author: "Kim" }];
  const more = { fileName: "program.docx", reported, around: ["Sida 1"] };
  expect(resultOf(await beginImport(world, await me(), { version, markdown: "# A\n\n## B", ...more })).count).toBe(2);
  expect(await waiting(version)).toMatchObject([{ markdown: "# A\n\n## B", file_name: "program.docx", reported }]);
  const parts = world.db.selectFrom("programme_part").select("id").where("version_id", "=", version);
  expect(await parts.execute()).toEqual([]);
});

it("says what is wrong with the text, and with a version that is not written now", async () => {
  const { id: version } = await draftVersion(world, people);
  const faults = async (markdown: string) => faultsOf(await beginImport(world, await me(), { version, markdown }));
  expect(await faults(" ")).toEqual({ markdown: "programmes:import.missing" });
  expect(await faults("Bara text.")).toEqual({ markdown: "paper:sections.no-headings" });
  expect(await faults(`# ${"x".repeat(10_000)}`)).toEqual({ markdown: "paper:sections.heading-too-long" });
  expect(await waiting(version)).toEqual([]);
  const adopted = await addVersion(world, people.board);
  const late = await beginImport(world, await me(), { version: adopted.id, markdown: "# A" });
  expect(late).toMatchObject({ problem: { key: "programmes:problem.not-written-now" } });
});

it("is refused to those who do not write the programme", async () => {
  const { id: version } = await draftVersion(world, people);
  await expectRefused(world, ["programme_import"], async () =>
    beginImport(world, await people.coordinator.actor(), { version, markdown: "# A" }),
  );
});
