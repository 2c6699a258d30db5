import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { checkImport } from "../queries/check-import.ts";
import { applyImport } from "./apply-import.ts";
import { startImport } from "./start-import.ts";

describe("importing people", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const headings = "förnamn;efternamn;e-post;telefon;roll;organ;titel;från;till";
  const draft = async (...lines: string[]) => {
    const administrator = await people.administrator.actor();
    const { id } = resultOf(await startImport(world, administrator, { pasted: [headings, ...lines].join("\n") }));
    return { id, fingerprint: resultOf(await checkImport(world, administrator, { id })).fingerprint };
  };
  const apply = async (
    { id, fingerprint }: { id: string; fingerprint: string },
    rows = "all",
    actor = people.administrator,
  ) => applyImport(world, await actor.actor(), { import: id, rows, fingerprint });
  const person = (email: string) =>
    world.db.selectFrom("person").selectAll().where("email", "=", email).executeTakeFirst();
  const asa = "Åsa;Öberg;asa@stad.example;;Registrator;Socialnämnden;registrator;2026-04-01;";

  it("adds people and roles, changes and ends what is there, and seals every row", async () => {
    expect(resultOf(await apply(await draft(asa, "Bo;Berg;bo@stad.example;;;;;;")))).toMatchObject({
      "new-person": 2,
      "new-role": 1,
      rows: 2,
      leftOut: 0,
    });
    const row = await person("asa@stad.example");
    const again = await draft("Åsa;Öhman;asa@stad.example;08-000 00;Registrator;Socialnämnden;;;2026-06-30");
    expect(resultOf(await apply(again))).toMatchObject({ "new-person": 0, "changed-person": 1, "ended-role": 1 });
    expect(await person("asa@stad.example")).toMatchObject({
      id: row?.id,
      family_name: "Öhman",
      phone: "08-000 00",
      version: 2,
    });
    const roles = await world.db
      .selectFrom("access_grant")
      .selectAll()
      .where("person_id", "=", row?.id ?? null)
      .execute();
    expect(roles.map(({ from_day, to_day, title }) => [from_day.toString(), String(to_day), title])).toEqual([
      ["2026-04-01", "2026-06-30", "registrator"],
    ]);
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
    expect(await world.db.selectFrom("person_import").selectAll().execute()).toEqual([]);
  });

  it("writes nothing when a row is wrong, unless the good ones are asked for", async () => {
    const file = await draft("Cia;Ceder;cia@stad.example;;Kassör;Socialnämnden;;;", "Dan;Dahl;dan@stad.example;;;;;;");
    expect(faultsOf(await apply(file))).toEqual({ "": "organisation:import-rows-wrong" });
    expect(await person("dan@stad.example")).toBeUndefined();
    expect(resultOf(await apply(file, "good"))).toMatchObject({ rows: 1, leftOut: 1 });
    expect([await person("cia@stad.example"), (await person("dan@stad.example"))?.family_name]).toEqual([
      undefined,
      "Dahl",
    ]);
  });

  it("does nothing else than what was shown", async () => {
    const shown = await draft("Eva;Ek;eva@stad.example;;;;;;");
    const other = await draft("Eva;Ek;eva@stad.example;;;;;;");
    expect(await apply(shown)).toMatchObject({ problem: { kind: "missing" } });
    expect(await apply({ ...other, fingerprint: "something else" })).toMatchObject({
      problem: { kind: "conflict", key: "organisation:import-changed" },
    });
    expect(await person("eva@stad.example")).toBeUndefined();
  });

  it("is for administrators: losing the role between the two steps is losing the right", async () => {
    const administrator = await people.administrator.actor();
    const { email } = { email: "ny@stad.example" };
    resultOf(await apply(await draft(`Ny;Admin;${email};;Administratör;Kulturnämnden;;2026-03-10;`)));
    const second = { ...people.administrator, id: (await person(email))?.id ?? "" };
    const file = await draft("Fia;Falk;fia@stad.example;;;;;;");
    const demoted = administrator.kind === "person" ? { ...administrator, grants: [] } : administrator;
    await expectRefused(world, ["person", "access_grant", "person_import"], () =>
      applyImport(world, demoted, { import: file.id, rows: "all", fingerprint: file.fingerprint }),
    );
    const other = administrator.kind === "person" ? { ...administrator, id: second.id } : administrator;
    expect(
      await applyImport(world, other, { import: file.id, rows: "all", fingerprint: file.fingerprint }),
    ).toMatchObject({ problem: { kind: "missing" } });
    expect(await person("fia@stad.example")).toBeUndefined();
  });
});
