import { beforeAll, describe, expect, it } from "vitest";
import { demoOrganisation } from "../../../../tests/support/organisation.ts";
import { resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { applyImport } from "../commands/apply-import.ts";
import { startImport } from "../commands/start-import.ts";
import { importLimits } from "../model.ts";
import { checkImport } from "./check-import.ts";

describe("looking through a file of people", () => {
  let world: TestWorld;
  let city: Awaited<ReturnType<typeof demoOrganisation>>;
  beforeAll(async () => {
    world = await testWorld("2026-11-22T09:00:00Z");
    city = await demoOrganisation(world);
  });
  const headings = "förnamn;efternamn;e-post;roll;organ;enhet;från;till";
  const read = async (...lines: string[]) =>
    resultOf(await startImport(world, city.administrator, { pasted: [headings, ...lines].join("\n") })).id;

  it("shows the wrong rows first when there are any", async () => {
    const id = await read(
      "Nora;Nyman;nora@stad.example;Registrator;SON;;;",
      "Olle;Olofsson;olle@stad.example;Kassör;SON;;;",
      "Ragnar;Registratorsson;ragnar.registratorsson@stad.example;;;;;",
    );
    const checked = resultOf(await checkImport(world, city.administrator, { id }));
    expect(checked).toMatchObject({
      counts: { all: 3, wrong: 1, new: 1, changed: 0, unchanged: 1 },
      show: "wrong",
      unknownHeadings: [],
    });
    expect(checked.rows).toMatchObject([{ number: 3, problems: [{ path: "role" }] }]);
    expect(resultOf(await checkImport(world, city.administrator, { id, show: "all", page: 2 })).rows).toEqual([]);
  });

  it("is only for whoever read it in", async () => {
    const id = await read("Nora;Nyman;nora@stad.example;;;;;");
    expect(await checkImport(world, city.registrar, { id })).toMatchObject({ problem: { kind: "forbidden" } });
    expect(
      await checkImport(world, { ...city.administrator, id: world.newId() } as typeof city.administrator, { id }),
    ).toMatchObject({ problem: { kind: "missing" } });
    expect(await checkImport(world, city.administrator, { id: world.newId() })).toMatchObject({
      problem: { kind: "missing" },
    });
  });

  it("manages the largest file there may be", async () => {
    const lines = Array.from(
      { length: importLimits.rows },
      (_, n) => `Person${n};Påhittad;person${n}@stad.example;Handläggare;SON;;2026-12-01;`,
    );
    const id = await read(...lines);
    const { counts, fingerprint } = resultOf(await checkImport(world, city.administrator, { id }));
    expect(counts).toMatchObject({ all: importLimits.rows, new: importLimits.rows });
    const done = resultOf(await applyImport(world, city.administrator, { import: id, rows: "all", fingerprint }));
    expect(done).toMatchObject({ "new-person": importLimits.rows, "new-role": importLimits.rows });
  }, 120_000);
});
