import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { importLimits } from "../model.ts";
import { startImport } from "./start-import.ts";

describe("reading in a file of people", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const headings = "förnamn;efternamn;e-post";
  const file = (content: string | Uint8Array<ArrayBuffer>, name = "personer.csv") => [new File([content], name)];
  const start = async (fields: object, actor = people.administrator) => startImport(world, await actor.actor(), fields);
  const drafts = () => world.db.selectFrom("person_import").selectAll().execute();

  it("puts it aside for whoever read it in, and adds nobody", async () => {
    const before = (await world.db.selectFrom("person").select("id").execute()).length;
    expect(
      resultOf(await start({ file: file(`\uFEFF${headings}\nÅsa;Öberg;asa@stad.example`), pasted: "" })).rows,
    ).toBe(1);
    const latin1 = Buffer.from(`${headings}\nÅsa;Öberg;asa@stad.example`, "latin1");
    resultOf(await start({ file: file(Uint8Array.from(latin1)) }));
    resultOf(await start({ pasted: `${headings}\nÅsa;Öberg;asa@stad.example`, file: [] }));
    const kept = await drafts();
    expect(kept).toHaveLength(1);
    expect(kept[0]).toMatchObject({ created_by: people.administrator.id, content: expect.stringContaining("Öberg") });
    expect(await world.db.selectFrom("person").select("id").execute()).toHaveLength(before);
  });

  it.each([
    ["nothing", { pasted: " \n" }, { file: "organisation:import-nothing" }],
    ["an empty file", { file: file("") }, { file: "organisation:import-empty" }],
    [
      "a spreadsheet",
      { file: file(Uint8Array.from([0x50, 0x4b, 3, 4, 0, 1, 2, 0x14]), "personer.xlsx") },
      { file: "organisation:import-not-text" },
    ],
    ["other headings", { pasted: "namn;adress\nÅsa;Gatan 1" }, { file: "organisation:import-headings" }],
    ["too much", { file: file("x".repeat(importLimits.bytes + 1)) }, { file: "organisation:import-too-large" }],
    ["something that is no file", { file: ["x"] }, { "file.0": "web:field.missing" }],
  ])("refuses %s", async (_, fields, faults) => {
    expect(faultsOf(await start(fields))).toEqual(faults);
  });

  it("keeps it a day", async () => {
    const other = await start({ pasted: `${headings}\nA;B;a@stad.example` });
    world.clock.pass({ hours: 25 });
    expect(other.ok).toBe(true);
    resultOf(await start({ pasted: `${headings}\nC;D;c@stad.example` }));
    expect((await drafts()).map(({ content }) => content.includes("C;D"))).toEqual([true]);
  });

  it("is for administrators", () =>
    expectRefused(world, ["person_import"], () =>
      start({ pasted: `${headings}\nA;B;a@stad.example` }, people.registrar),
    ));
});
