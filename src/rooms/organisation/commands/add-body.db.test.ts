import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { expectRefused, faultsOf, resultOf } from "../../../../tests/support/refused.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { addBody } from "./add-body.ts";

describe("adding a body", () => {
  let world: TestWorld;
  let people: Awaited<ReturnType<typeof cast>>;
  beforeAll(async () => {
    world = await testWorld();
    people = await cast(world);
  });
  const given = {
    kind: "committee",
    name: " Miljö-  och\u200B hälsoskyddsnämnden ",
    nameEn: "",
    shortName: "MHN",
    parent: "",
    email: "mhn@stad.example",
    from: "20260301",
  };
  const add = async (change: object = {}) =>
    addBody(world, await people.administrator.actor(), { ...given, ...change });

  it("gives it an address of its own, and a line in the trail", async () => {
    const { id, slug } = resultOf(await add({ parent: people.social.slug }));
    expect(slug).toBe("miljo-och-halsoskyddsnamnden");
    const body = await world.db.selectFrom("body").selectAll().where("id", "=", id).executeTakeFirstOrThrow();
    expect(body).toMatchObject({
      name: "Miljö- och hälsoskyddsnämnden",
      name_en: null,
      parent_id: people.social.id,
      version: 1,
    });
    expect(body.from_day.toString()).toBe("2026-03-01");
    const entry = await world.db
      .selectFrom("audit_entry")
      .selectAll()
      .where("subject_id", "=", id)
      .executeTakeFirstOrThrow();
    expect(entry).toMatchObject({
      action: "organisation/add-body",
      body_id: id,
      sentence: expect.stringContaining("Miljö- och hälsoskyddsnämnden"),
    });
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("will not give two standing bodies one name, and numbers an address that is taken", async () => {
    expect(faultsOf(await add({ name: "socialnämnden" }))).toEqual({ name: "organisation:name-taken" });
    expect(resultOf(await add({ name: "Import" })).slug).toBe("import-2");
  });

  it("says everything that is wrong at once", async () => {
    expect(
      faultsOf(
        await add({ kind: "rotel", name: "\u202E ", shortName: "x".repeat(21), email: "mhn@", from: "2026-02-30" }),
      ),
    ).toEqual({
      kind: "web:field.unknown-choice",
      name: "organisation:name-missing",
      shortName: "web:field.too-long",
      email: "organisation:email-malformed",
      from: "web:field.not-a-day",
    });
    expect(faultsOf(await add({ name: "x".repeat(10_000), parent: "finns-inte" }))).toMatchObject({
      name: "web:field.too-long",
    });
    expect(faultsOf(await add({ name: "Ny nämnd", parent: "finns-inte" }))).toEqual({
      parent: "web:field.unknown-choice",
    });
  });

  it("is for administrators", async () => {
    await expectRefused(world, ["body"], async () =>
      addBody(world, await people.registrar.actor(), { ...given, name: "Min egen nämnd" }),
    );
  });
});
