import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase, addRegister, type Register } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { relateCases } from "./relate-cases.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
let social: Register;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
  social = await addRegister(world, people.social);
});
const registrar = () => people.registrar.actor();
const refused = (key: string, path?: string) =>
  path === undefined
    ? { ok: false, problem: { kind: "too-late", key } }
    : { ok: false, problem: { kind: "invalid", fields: [expect.objectContaining({ path, key })] } };

describe("tying cases together", () => {
  it("takes the other's number as it is typed, of another authority too", async () => {
    const culture = await addRegister(world, people.culture, "KUN {year}/{serial:4}");
    const theirs = await addCase(world, people.otherRegistrar, culture);
    const [one, two] = [await addCase(world, people.registrar, social), await addCase(world, people.registrar, social)];
    const relate = async (other: string, kind = "related") =>
      relateCases(world, await registrar(), { case: one.id, other, kind });
    expect(await relate("dnr kun2026-1")).toMatchObject({ ok: true, value: { number: theirs.number } });
    expect((await relate(two.number.replace("SOC ", ""), "continued_by")).ok).toBe(true);
    const links = await world.db.selectFrom("case_relation").selectAll().orderBy("id").execute();
    expect(links).toMatchObject([
      { from_case_id: one.id, to_case_id: theirs.id, kind: "related" },
      { from_case_id: two.id, to_case_id: one.id, kind: "successor_of" },
    ]);
    expect(await relate("KUN 2026/1")).toMatchObject(refused("register:related-already", "other"));
    expect(await relate(one.number)).toMatchObject(refused("register:same-case", "other"));
    expect(await relate("'; drop table")).toMatchObject(refused("register:number-unknown", "other"));
    expect(await relate("KUN 2026/1", "enemies")).toMatchObject(refused("register:relation-missing", "kind"));
  });

  it("does not guess between two that fit equally well", async () => {
    const [a, b] = [
      await addRegister(world, people.culture, "A {year}/{serial}"),
      await addRegister(world, people.culture, "B {year}/{serial}"),
    ];
    for (const register of [a, b]) for (let n = 0; n < 40; n++) await addCase(world, people.otherRegistrar, register);
    const file = await addCase(world, people.registrar, social);
    const outcome = await relateCases(world, await registrar(), { case: file.id, other: "2026/40", kind: "related" });
    expect(outcome).toMatchObject({
      problem: {
        fields: [
          {
            key: "register:number-ambiguous",
            values: { numbers: expect.stringMatching(/A 2026\/40, B|B 2026\/40, A/) },
          },
        ],
      },
    });
  });
});
