import { beforeAll, describe, expect, it } from "vitest";
import { cast } from "../../../../tests/support/cast.ts";
import { addCase } from "../../../../tests/support/register.ts";
import { type TestWorld, testWorld } from "../../../../tests/support/world.ts";
import { theHouse } from "../../../platform/access/actor.ts";
import { verifyTrail } from "../../../platform/audit/verify.ts";
import { changeRegister } from "./change-register.ts";
import { setClassifications } from "./set-classifications.ts";
import { setUpRegister } from "./set-up-register.ts";
import { takeOverCase } from "./take-over-case.ts";

let world: TestWorld;
let people: Awaited<ReturnType<typeof cast>>;
beforeAll(async () => {
  world = await testWorld();
  people = await cast(world);
});
const asked = { name: "Socialnämndens diarium", description: "Nämndens handlingar.", pattern: "SOC {year}/{serial:3}" };
const setUp = async (more: Record<string, unknown> = {}) =>
  setUpRegister(world, await people.administrator.actor(), { body: people.social.id, ...asked, ...more });
const refused = (key: string, path: string) => ({
  ok: false,
  problem: { fields: [expect.objectContaining({ path, key })] },
});

describe("a register", () => {
  it("is set up by the administrator, and numbers its cases by its pattern from the first", async () => {
    const made = await setUp();
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const register = { id: made.value.id, body: people.social };
    expect((await addCase(world, people.registrar, register)).number).toBe("SOC 2026/001");
    const change = { register: register.id, version: 1, ...asked, pattern: "SN {year}-{serial}" };
    expect((await changeRegister(world, await people.administrator.actor(), change)).ok).toBe(true);
    expect((await addCase(world, people.registrar, register)).number).toBe("SN 2026-2");
    expect(await changeRegister(world, await people.administrator.actor(), change)).toMatchObject({
      ok: false,
      problem: { kind: "conflict" },
    });
    const registrar = await people.registrar.actor();
    expect(await setUpRegister(world, registrar, { body: people.social.id, ...asked })).toMatchObject({
      problem: { kind: "forbidden" },
    });
  });

  it("gives no number in a year that is over", async () => {
    const made = await setUp({ pattern: "X {year}/{serial}", toDay: "2025-12-31", fromDay: "2020-01-01" });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    await expect(addCase(world, people.registrar, { id: made.value.id, body: people.social })).rejects.toThrow(
      /register-not-in-use/,
    );
  });

  it.each([
    [{ pattern: "SOC {year}" }, "pattern", "register:pattern.serial-missing"],
    [{ pattern: "S-{serial}{class}-{year}" }, "pattern", "register:pattern.words-touch"],
    [{ pattern: "x".repeat(10_000) }, "pattern", "register:pattern.too-long"],
    [{ pattern: "'; drop table register {year}/{serial}" }, "pattern", "register:pattern.character-refused"],
    [{ name: "" }, "name", "register:register-name-missing"],
    [{ description: "" }, "description", "register:register-description-missing"],
    [
      { pattern: "Y {year}/{serial}", fromDay: "2026-01-01", toDay: "2025-01-01" },
      "toDay",
      "register:period-backwards",
    ],
    [{ body: "00000000-0000-7000-8000-000000000000" }, "body", "register:body-missing"],
    [{ pattern: "SN {year}-{serial}" }, "pattern", "register:pattern.taken"],
  ])("is refused with %j", async (wrong, path, key) => expect(await setUp(wrong)).toMatchObject(refused(key, path)));
});

describe("a case brought over", () => {
  it("keeps its number, and the series goes on after it", async () => {
    const made = await setUp({ pattern: "KS {year}/{serial}", fromDay: "2019-01-01" });
    if (!made.ok) throw new Error(JSON.stringify(made.problem));
    const register = made.value.id;
    const documents = [
      { direction: "drawn_up", status: "working", day: "2026-02-02", publicTitle: "Utkast", files: [] },
    ];
    const old = {
      register,
      number: "KS 2026/117",
      year: 2026,
      serial: 117,
      publicSubject: "Program",
      openedDay: "2026-02-02",
      closedDay: null,
      foreignNumbers: [],
      documents,
    };
    expect((await takeOverCase(world, theHouse, old)).ok).toBe(true);
    expect(await takeOverCase(world, theHouse, old)).toMatchObject({
      ok: false,
      problem: { kind: "conflict", key: "register:number-taken" },
    });
    expect((await takeOverCase(world, theHouse, { ...old, number: "KS 2026/3", serial: 3 })).ok).toBe(true);
    expect((await addCase(world, people.registrar, { id: register, body: people.social })).number).toBe("KS 2026/118");
    expect((await verifyTrail(world.db)).flaws).toEqual([]);
  });

  it("gives an authority its classes once", async () => {
    const classes = [{ code: "1", title: "Leda", retention: "bevaras", fromDay: "2019-01-01" }];
    const set = () => setClassifications(world, theHouse, { body: people.social.id, classes });
    expect([await set(), await set()]).toMatchObject([{ value: { added: 1 } }, { value: { added: 0 } }]);
  });
});
